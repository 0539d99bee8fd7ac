<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>ActionBar</name>
    <message>
        <source>&amp;Next customer</source>
        <translation>&amp;Volgende klant</translation>
    </message>
    <message>
        <source>&amp;Back to the order</source>
        <translation>Te&amp;rug naar de bestelling</translation>
    </message>
    <message>
        <source>Ctrl+N: this order stays in the list and is followed</source>
        <translation>Ctrl+N: deze bestelling blijft in de lijst en wordt gevolgd</translation>
    </message>
    <message>
        <source>Stays here until you press Enter.</source>
        <translation>Blijft staan tot u op Enter drukt.</translation>
    </message>
    <message>
        <source>Show QR code</source>
        <translation>QR-code tonen</translation>
    </message>
    <message>
        <source>Letter: brand · digits: amount · Enter: QR code</source>
        <translation>Letter: merk · cijfers: bedrag · Enter: QR-code</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Nu controleren</translation>
    </message>
    <message>
        <source>Enter asks MultiSafepay now. The order is checked automatically.</source>
        <translation>Enter vraagt het nu aan MultiSafepay. De bestelling wordt automatisch gecontroleerd.</translation>
    </message>
    <message>
        <source>Goods handed over</source>
        <translation>Artikelen meegegeven</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Volgende klant</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>&amp;Tonen</translation>
    </message>
    <message>
        <source>Sho&amp;w it</source>
        <translation>T&amp;onen</translation>
    </message>
</context>
<context>
    <name>BrandBox</name>
    <message>
        <source>Choose a brand…</source>
        <translation>Kies een merk…</translation>
    </message>
</context>
<context>
    <name>BrandTile</name>
    <message>
        <source>Key {letter}</source>
        <translation>Toets {letter}</translation>
    </message>
</context>
<context>
    <name>Brands</name>
    <message>
        <source>The card number is usually on the back of the card.</source>
        <translation>Het kaartnummer staat meestal op de achterkant van de kaart.</translation>
    </message>
    <message>
        <source>The security code is usually beside it, often under a layer to scratch off.</source>
        <translation>De beveiligingscode staat er meestal naast, vaak onder een kraslaag.</translation>
    </message>
    <message>
        <source>What was paid by gift card alone cannot be refunded to the card.</source>
        <translation>Wat alleen met een cadeaukaart is betaald, kan niet op de kaart worden teruggestort.</translation>
    </message>
    <message>
        <source>A VVV card that shows {nothing}: this may be wrong. Wait one hour, do not try again before.</source>
        <translation>Een VVV-kaart die {nothing} toont: dat kan onjuist zijn. Wacht een uur en probeer het niet eerder opnieuw.</translation>
    </message>
    <message>
        <source>Test cards: {full_card} holds {full}, {small_card} holds {small}, {empty_card} is empty. Any four digits are right as security code.</source>
        <translation>Testkaarten: op {full_card} staat {full}, op {small_card} staat {small}, {empty_card} is leeg. Elke vier cijfers zijn goed als beveiligingscode.</translation>
    </message>
    <message>
        <source>MultiSafepay&apos;s test environment takes this brand too.</source>
        <translation>De testomgeving van MultiSafepay accepteert dit merk ook.</translation>
    </message>
    <message>
        <source>MultiSafepay&apos;s test environment takes no card of this brand, but of: {brands}.</source>
        <translation>De testomgeving van MultiSafepay accepteert geen kaart van dit merk, wel van: {brands}.</translation>
    </message>
    <message>
        <source>This card pays at most {card} at once. {rest} is left for another method on the same page.</source>
        <translation>Deze kaart betaalt hoogstens {card} in één keer. {rest} blijft over voor een andere betaalmethode op dezelfde pagina.</translation>
    </message>
    <message>
        <source>No refund to the card later: shop credit, or cash by the supervisor.</source>
        <translation>Later niet terug te storten op de kaart: tegoedbon, of contant door de leidinggevende.</translation>
    </message>
    <message>
        <source>{brand} is not switched on for this account: choose another brand, or ask the supervisor.</source>
        <translation>{brand} staat niet aan voor dit account: kies een ander merk, of vraag het de leidinggevende.</translation>
    </message>
    <message>
        <source>{brand} is being withdrawn at MultiSafepay: the card may be refused.</source>
        <translation>{brand} verdwijnt bij MultiSafepay: de kaart kan worden geweigerd.</translation>
    </message>
    <message>
        <source>Whether {brand} is switched on is not known yet. It can be tried: if not, MultiSafepay refuses the order and nobody is charged.</source>
        <translation>Of {brand} aanstaat, is nog niet bekend. Proberen kan: zo niet, dan weigert MultiSafepay de bestelling en wordt er niets afgeschreven.</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Your code is being made.</source>
        <translation>Uw code wordt gemaakt.</translation>
    </message>
    <message>
        <source>The cashier is checking.</source>
        <translation>De kassamedewerker controleert het.</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>Deels betaald</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>{amount} – thank you!</source>
        <translation>{amount} – dank u wel!</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Niet betaald</translation>
    </message>
    <message>
        <source>This code has ended</source>
        <translation>Deze code is verlopen</translation>
    </message>
    <message>
        <source>No code can be shown</source>
        <translation>Er kan geen code worden getoond</translation>
    </message>
    <message>
        <source>Scan the code with your phone</source>
        <translation>Scan de code met uw telefoon</translation>
    </message>
    <message>
        <source>Enter the number on your card</source>
        <translation>Vul het nummer van uw kaart in</translation>
    </message>
    <message>
        <source>Wait until this screen says “Paid”</source>
        <translation>Wacht tot op dit scherm “Betaald” staat</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Te betalen</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Nog te betalen</translation>
    </message>
    <message>
        <source>{paid} of {amount} is paid</source>
        <translation>{paid} van {amount} is betaald</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>Pay with your gift card: come to the counter</source>
        <translation>Betalen met uw cadeaukaart? Kom naar de kassa</translation>
    </message>
    <message>
        <source>TEST – no real money</source>
        <translation>TEST – geen echt geld</translation>
    </message>
    <message>
        <source>QR code of the payment page</source>
        <translation>QR-code van de betaalpagina</translation>
    </message>
    <message>
        <source>Your word: {word}</source>
        <translation>Uw woord: {word}</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blauw</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>geel</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>paars</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>bruin</translation>
    </message>
    <message>
        <source>turquoise</source>
        <translation>turkoois</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>oranje</translation>
    </message>
    <message>
        <source>Pay the rest on your phone, or scan again.</source>
        <translation>Betaal de rest op uw telefoon, of scan opnieuw.</translation>
    </message>
    <message>
        <source>Paid: {paid}. Still to pay: {due}.</source>
        <translation>Betaald: {paid}. Nog te betalen: {due}.</translation>
    </message>
    <message>
        <source>One moment please</source>
        <translation>Een ogenblik geduld</translation>
    </message>
    <message>
        <source>Please ask at the counter.</source>
        <translation>Vraag het aan de kassa.</translation>
    </message>
</context>
<context>
    <name>CustomerDetails</name>
    <message>
        <source>Payment page language</source>
        <translation>Taal van de betaalpagina</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
</context>
<context>
    <name>CustomerDisplay</name>
    <message>
        <source>Customer display</source>
        <translation>Klantendisplay</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>Order {order}</source>
        <translation>Bestelling {order}</translation>
    </message>
    <message>
        <source>Can be paid until {time}.</source>
        <translation>Te betalen tot {time}.</translation>
    </message>
    <message>
        <source>Payment of {amount} to {shop}</source>
        <translation>Betaling van {amount} aan {shop}</translation>
    </message>
    <message>
        <source>Payment of {amount}</source>
        <translation>Betaling van {amount}</translation>
    </message>
    <message>
        <source>Open this link on your phone or computer to pay {amount}:</source>
        <translation>Open deze link op uw telefoon of computer om {amount} te betalen:</translation>
    </message>
    <message>
        <source>Nothing is paid until the payment page says so.</source>
        <translation>Er is pas betaald als de betaalpagina dat zegt.</translation>
    </message>
    <message>
        <source>Scan this code with your phone to pay.</source>
        <translation>Scan deze code met uw telefoon om te betalen.</translation>
    </message>
    <message>
        <source>Not a receipt: nothing is paid yet.</source>
        <translation>Geen kassabon: er is nog niets betaald.</translation>
    </message>
    <message>
        <source>Or type this address:</source>
        <translation>Of typ dit adres:</translation>
    </message>
</context>
<context>
    <name>HandoverBox</name>
    <message>
        <source>Handed over b&amp;y</source>
        <translation>Meegegeven d&amp;oor</translation>
    </message>
    <message>
        <source>Name, if you like</source>
        <translation>Naam, als u wilt</translation>
    </message>
    <message>
        <source>Goods handed over at {time}</source>
        <translation>Artikelen meegegeven om {time}</translation>
    </message>
    <message>
        <source>Goods handed over at {time} by {clerk}</source>
        <translation>Artikelen meegegeven om {time} door {clerk}</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Take the last key back</source>
        <translation>Laatste toets terugnemen</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Clear the amount</source>
        <translation>Bedrag wissen</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language that this file translates into: nl, de or fr.</extracomment>
        <translation>nl</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Gift Card Counter</source>
        <translation>Cadeaukaartkassa</translation>
    </message>
</context>
<context>
    <name>MatchChip</name>
    <message>
        <source>The same word stands on the customer&apos;s screen</source>
        <translation>Hetzelfde woord staat op het scherm van de klant</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>{word}: {brand} {amount} is now: {state}.</source>
        <translation>{word}: {brand} {amount} is nu: {state}.</translation>
    </message>
    <message>
        <source>No order of this till has the number {code}.</source>
        <translation>Geen bestelling van deze kassa heeft het nummer {code}.</translation>
    </message>
    <message>
        <source>The code could not be printed: look at the printer. The order stays as it is, and nobody was charged by this.</source>
        <translation>De code kon niet worden afgedrukt: kijk naar de printer. De bestelling blijft zoals ze is en er is niets afgeschreven.</translation>
    </message>
    <message>
        <source>This computer has no e-mail program: copy the link or print the code instead.</source>
        <translation>Deze computer heeft geen e-mailprogramma: kopieer de link of druk de code af.</translation>
    </message>
    <message>
        <source>This choice could not be saved on this computer. It holds until the program is closed; selling goes on.</source>
        <translation>Deze keuze kon op deze computer niet worden opgeslagen. Ze geldt tot het programma wordt gesloten; verkopen gaat door.</translation>
    </message>
</context>
<context>
    <name>OrderActions</name>
    <message>
        <source>Erasing…</source>
        <translation>Wissen…</translation>
    </message>
    <message>
        <source>Details erased</source>
        <translation>Gegevens gewist</translation>
    </message>
    <message>
        <source>Opens the practice payment page on this computer (sandbox only)</source>
        <translation>Opent de oefenbetaalpagina op deze computer (alleen bij oefenen)</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopiëren</translation>
    </message>
    <message>
        <source>Send the link by e-mail</source>
        <translation>Link per e-mail sturen</translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation>Code afdrukken</translation>
    </message>
    <message>
        <source>The customer&apos;s e-mail, names and phone</source>
        <translation>E-mail, namen en telefoon van de klant</translation>
    </message>
    <message>
        <source>The customer&apos;s card shows a balance of zero although there is money on it</source>
        <translation>De kaart van de klant toont saldo nul, terwijl er geld op staat</translation>
    </message>
    <message>
        <source>Check now (F5)</source>
        <translation>Controleren (F5)</translation>
    </message>
    <message>
        <source>New &amp;QR code</source>
        <translation>Nieuwe &amp;QR-code</translation>
    </message>
    <message>
        <source>Other &amp;brand</source>
        <translation>Ander &amp;merk</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Pay as the c&amp;ustomer</source>
        <translation>Betalen als &amp;klant</translation>
    </message>
    <message>
        <source>Card shows n&amp;othing</source>
        <translation>Kaart toont n&amp;iets</translation>
    </message>
    <message>
        <source>Supervisor: release</source>
        <translation>Leidinggevende: vrijgeven</translation>
    </message>
    <message>
        <source>Se&amp;ttle it by hand</source>
        <translation>Handma&amp;tig afhandelen</translation>
    </message>
    <message>
        <source>Erase details</source>
        <translation>Gegevens wissen</translation>
    </message>
    <message>
        <source>&amp;Cancel order</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Press again to release</source>
        <translation>Zeker vrijgeven?</translation>
    </message>
    <message>
        <source>Press again to erase</source>
        <translation>Zeker wissen?</translation>
    </message>
    <message>
        <source>Press again to cancel</source>
        <translation>Zeker annuleren?</translation>
    </message>
</context>
<context>
    <name>OrderDelegate</name>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>OrderFacts</name>
    <message>
        <source>Link copied</source>
        <translation>Link gekopieerd</translation>
    </message>
    <message>
        <source>No phone that scans? Code on paper, link by e-mail, or cancel and take another way of paying.</source>
        <translation>Geen telefoon die scant? Code op papier, link per e-mail, of annuleer en laat anders betalen.</translation>
    </message>
    <message>
        <source>No new code for this sale until {time}: the card may be right by then</source>
        <translation>Geen nieuwe code voor deze verkoop tot {time}: de kaart klopt dan misschien</translation>
    </message>
    <message>
        <source>Link valid until {time}</source>
        <translation>Link geldig tot {time}</translation>
    </message>
    <message>
        <source>Link valid for {time}</source>
        <translation>Link nog {time} geldig</translation>
    </message>
    <message>
        <source>Cancel asked {seconds} s ago</source>
        <translation>Annulering {seconds} s geleden gevraagd</translation>
    </message>
    <message>
        <source>The link has ended</source>
        <translation>De link is verlopen</translation>
    </message>
    <message>
        <source>This link can&apos;t be shown any more</source>
        <translation>Deze link kan niet meer worden getoond</translation>
    </message>
    <message>
        <source>The code could not be drawn so that phones read it right, so it is not shown. Use the link or the paper, or make a new code.</source>
        <translation>De code kon niet zo worden getekend dat telefoons hem goed lezen, daarom staat hij er niet. Gebruik de link of het papier, of maak een nieuwe code.</translation>
    </message>
    <message>
        <source>Small code: phones read it to about {distance} cm. F11 shows it large.</source>
        <translation>Kleine code: leesbaar tot zo’n {distance} cm. F11 toont hem groot.</translation>
    </message>
    <message>
        <source>The customer&apos;s screen could not draw the code: let the customer scan this one.</source>
        <translation>Het klantscherm kon de code niet tonen: laat de klant deze code scannen.</translation>
    </message>
    <message>
        <source>The customer&apos;s screen shows a small code: phones read it to about {distance} cm.</source>
        <translation>Het klantscherm toont een kleine code: leesbaar tot zo’n {distance} cm.</translation>
    </message>
</context>
<context>
    <name>OrderForm</name>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>&amp;Brand</source>
        <translation>&amp;Merk</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Bedrag</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Omschrijving</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestelling</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy the order number</source>
        <translation>Bestelnummer kopiëren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Gift card payment in the shop</source>
        <translation>Betaling met cadeaukaart in de winkel</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Orders</source>
        <translation>Bestellingen</translation>
    </message>
</context>
<context>
    <name>PaymentPanel</name>
    <message>
        <source>QR code of the payment page</source>
        <translation>QR-code van de betaalpagina</translation>
    </message>
</context>
<context>
    <name>PaymentsList</name>
    <message>
        <source>Today&apos;s orders</source>
        <translation>Bestellingen van vandaag</translation>
    </message>
</context>
<context>
    <name>PaymentsModel</name>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Merk</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>PracticeMenu</name>
    <message>
        <source>Practise a situation</source>
        <translation>Een situatie oefenen</translation>
    </message>
    <message>
        <source>A usual day: the phone decides</source>
        <translation>Een gewone dag: de telefoon beslist</translation>
    </message>
    <message>
        <source>The customer pays at once</source>
        <translation>De klant betaalt meteen</translation>
    </message>
    <message>
        <source>The customer pays 5 euros and stops</source>
        <translation>De klant betaalt 5 euro en stopt</translation>
    </message>
    <message>
        <source>The payment is declined</source>
        <translation>De betaling wordt geweigerd</translation>
    </message>
    <message>
        <source>Expired, and paid after all</source>
        <translation>Verlopen, en toch betaald</translation>
    </message>
    <message>
        <source>Cancelled, and paid after all</source>
        <translation>Geannuleerd, en toch betaald</translation>
    </message>
    <message>
        <source>Paid, and later reported as unpaid</source>
        <translation>Betaald, en later als niet betaald gemeld</translation>
    </message>
    <message>
        <source>Another amount is reported</source>
        <translation>Er wordt een ander bedrag gemeld</translation>
    </message>
    <message>
        <source>Another currency is reported</source>
        <translation>Er wordt een andere valuta gemeld</translation>
    </message>
    <message>
        <source>The answer to the order is lost</source>
        <translation>Het antwoord op de bestelling gaat verloren</translation>
    </message>
    <message>
        <source>The order number counts as used</source>
        <translation>Het bestelnummer geldt als gebruikt</translation>
    </message>
    <message>
        <source>MultiSafepay asks to slow down</source>
        <translation>MultiSafepay vraagt om rustiger aan te doen</translation>
    </message>
    <message>
        <source>MultiSafepay is out of order</source>
        <translation>MultiSafepay is buiten werking</translation>
    </message>
    <message>
        <source>MultiSafepay does not answer</source>
        <translation>MultiSafepay antwoordt niet</translation>
    </message>
    <message>
        <source>The answer comes byte by byte</source>
        <translation>Het antwoord komt byte voor byte</translation>
    </message>
    <message>
        <source>The answer is cut off</source>
        <translation>Het antwoord breekt af</translation>
    </message>
    <message>
        <source>A web page answers instead</source>
        <translation>Een webpagina antwoordt in plaats daarvan</translation>
    </message>
    <message>
        <source>Checks fail while the customer pays</source>
        <translation>Controles mislukken terwijl de klant betaalt</translation>
    </message>
</context>
<context>
    <name>RestoreCard</name>
    <message>
        <source>There is no good copy of it. Call whoever looks after this computer, and leave its files where they are.</source>
        <translation>Er is geen goede kopie van. Bel wie deze computer beheert, en laat de bestanden staan waar ze staan.</translation>
    </message>
    <message numerus="yes">
        <source>The newest good copy is of {time}. It holds %n orders.</source>
        <translation>
            <numerusform>De nieuwste goede kopie is van {time}. Er staat %n bestelling in.</numerusform>
            <numerusform>De nieuwste goede kopie is van {time}. Er staan %n bestellingen in.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last of them was made on {time}.</source>
        <translation>De laatste daarvan is van {time}.</translation>
    </message>
    <message>
        <source>Restoring puts this copy in the journal&apos;s place; a damaged file stays beside it under a name with today&apos;s date. Orders made after the copy are then looked for at MultiSafepay: what was paid is found, what is still open is cancelled.</source>
        <translation>Bij terugzetten komt deze kopie op de plaats van het journaal; een beschadigd bestand blijft ernaast staan onder een naam met de datum van vandaag. Daarna worden bestellingen van na de kopie bij MultiSafepay opgezocht: wat betaald is, wordt gevonden; wat nog openstaat, wordt geannuleerd.</translation>
    </message>
    <message>
        <source>&amp;Restore the copy of {time}</source>
        <translation>Kopie van {time} te&amp;rugzetten</translation>
    </message>
    <message>
        <source>The journal is newer than this program</source>
        <translation>Het journaal is nieuwer dan dit programma</translation>
    </message>
    <message>
        <source>The journal {file} was written by a newer version of this program. It is left as it is, and selling is stopped. Update the program, then start it again.</source>
        <translation>Het journaal {file} is geschreven door een nieuwere versie van dit programma. Het blijft zoals het is en de verkoop is gestopt. Werk het programma bij en start het opnieuw.</translation>
    </message>
    <message>
        <source>The journal is missing</source>
        <translation>Het journaal ontbreekt</translation>
    </message>
    <message>
        <source>The journal {file} is gone, although this till has been used before. Selling is stopped, so that no order is forgotten.</source>
        <translation>Het journaal {file} is weg, hoewel deze kassa al eerder is gebruikt. De verkoop is gestopt, zodat er geen bestelling wordt vergeten.</translation>
    </message>
    <message>
        <source>The journal is damaged</source>
        <translation>Het journaal is beschadigd</translation>
    </message>
    <message>
        <source>The journal {file} can&apos;t be read as a whole. It is kept as it is, and selling is stopped.</source>
        <translation>Het journaal {file} is niet volledig te lezen. Het blijft zoals het is en de verkoop is gestopt.</translation>
    </message>
    <message>
        <source>No money is lost: MultiSafepay keeps every order that was sent.</source>
        <translation>Er is geen geld kwijt: MultiSafepay bewaart elke verzonden bestelling.</translation>
    </message>
    <message>
        <source>Looking for the newest good copy…</source>
        <translation>De nieuwste goede kopie wordt gezocht…</translation>
    </message>
    <message>
        <source>Press again to restore</source>
        <translation>Druk nogmaals om terug te zetten</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Terugzetten…</translation>
    </message>
</context>
<context>
    <name>SettleForm</name>
    <message>
        <source>&amp;How was it settled?</source>
        <translation>&amp;Hoe is het afgehandeld?</translation>
    </message>
    <message>
        <source>Your na&amp;me</source>
        <translation>Uw &amp;naam</translation>
    </message>
    <message>
        <source>For example: the rest was paid in cash</source>
        <translation>Bijvoorbeeld: de rest is contant betaald</translation>
    </message>
    <message>
        <source>&amp;Record it</source>
        <translation>&amp;Vastleggen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>View</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Language, look, sound, screens</source>
        <translation>Taal, uiterlijk, geluid, schermen</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Zoals deze computer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Zacht</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normaal</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Hard</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Customer&apos;s screen</source>
        <translation>Klantenscherm</translation>
    </message>
    <message>
        <source>On-screen keypad</source>
        <translation>Toetsen op het scherm</translation>
    </message>
    <message>
        <source>Type euros first, not cents</source>
        <translation>Eerst euro’s typen, niet centen</translation>
    </message>
    <message>
        <source>Customer speaks</source>
        <translation>Taal van de klant</translation>
    </message>
    <message>
        <source>Code on the full screen (F11)</source>
        <translation>Code op het hele scherm (F11)</translation>
    </message>
    <message>
        <source>Ask which brands we have</source>
        <translation>Opvragen welke merken we hebben</translation>
    </message>
    <message>
        <source>{brand} is no favourite any more</source>
        <translation>{brand} is geen favoriet meer</translation>
    </message>
    <message>
        <source>Make {brand} a favourite</source>
        <translation>{brand} als favoriet instellen</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>{word}: {brand} {amount}. {advice}</source>
        <translation>{word}: {brand} {amount}. {advice}</translation>
    </message>
    <message numerus="yes">
        <source>And %n more to settle.</source>
        <translation>
            <numerusform>Nog %n af te handelen.</numerusform>
            <numerusform>Nog %n af te handelen.</numerusform>
        </translation>
    </message>
    <message>
        <source>DON&apos;T KNOW</source>
        <translation>ONZEKER</translation>
    </message>
    <message>
        <source>PART PAID</source>
        <translation>DEELS BETAALD</translation>
    </message>
    <message>
        <source>PAID LATE</source>
        <translation>TE LAAT BETAALD</translation>
    </message>
    <message>
        <source>PAID TWICE</source>
        <translation>DUBBEL BETAALD</translation>
    </message>
    <message>
        <source>{paid}, {due} is missing. Do not hand over the goods for it: call the supervisor.</source>
        <translation>{paid}, {due} ontbreekt. Geef de artikelen hiervoor niet mee: roep de leidinggevende.</translation>
    </message>
    <message>
        <source>Paid after the order was closed. Look for the customer: hand over the goods or pay back.</source>
        <translation>Betaald nadat de bestelling was gesloten. Zoek de klant: geef de artikelen mee of betaal terug.</translation>
    </message>
    <message>
        <source>This sale was paid twice. Call the supervisor: one payment must be paid back.</source>
        <translation>Deze verkoop is dubbel betaald. Roep de leidinggevende: één betaling moet terug.</translation>
    </message>
    <message>
        <source>Settled at {time} by {clerk}: {note}.</source>
        <translation>Afgehandeld om {time} door {clerk}: {note}.</translation>
    </message>
    <message>
        <source>Reference {order}.</source>
        <translation>Referentie {order}.</translation>
    </message>
    <message>
        <source>{card} paid {amount}</source>
        <translation>{card} betaalde {amount}</translation>
    </message>
    <message>
        <source>A gift card</source>
        <translation>Een cadeaukaart</translation>
    </message>
    <message>
        <source>The journal had lost this order. It is asked for and, if nobody paid it, cancelled. Do not hand over the goods for it yet.</source>
        <translation>Het journaal was deze bestelling kwijt. Ze wordt opgevraagd en, als niemand heeft betaald, geannuleerd. Geef de artikelen hiervoor nog niet mee.</translation>
    </message>
    <message>
        <source>MultiSafepay reports another amount than was asked for.</source>
        <translation>MultiSafepay meldt een ander bedrag dan gevraagd.</translation>
    </message>
    <message>
        <source>MultiSafepay&apos;s answer held a link that is not safe.</source>
        <translation>Het antwoord van MultiSafepay bevatte een onveilige link.</translation>
    </message>
    <message>
        <source>MultiSafepay&apos;s answers contradict each other.</source>
        <translation>De antwoorden van MultiSafepay spreken elkaar tegen.</translation>
    </message>
    <message>
        <source>Do not charge again and do not hand over the goods: press F5.</source>
        <translation>Reken niet opnieuw af en geef de artikelen niet mee: druk op F5.</translation>
    </message>
    <message>
        <source>Do not hand over the goods: call the supervisor.</source>
        <translation>Geef de artikelen niet mee: roep de leidinggevende.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wordt geannuleerd…</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Verzenden</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>Onzeker</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Niet verzonden</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wachten</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geopend</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>Deels betaald</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>In de wacht</translation>
    </message>
    <message>
        <source>PAID</source>
        <translation>BETAALD</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verlopen</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Afgewezen</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>Deels terugbetaald</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Terugbetaald</translation>
    </message>
    <message>
        <source>Charged back</source>
        <translation>Teruggeboekt</translation>
    </message>
    <message>
        <source>NOT PAID</source>
        <translation>NIET BETAALD</translation>
    </message>
    <message>
        <source>Goods: hand over once</source>
        <translation>Artikelen: één keer meegeven</translation>
    </message>
    <message>
        <source>Goods: as settled</source>
        <translation>Artikelen: zoals afgehandeld</translation>
    </message>
    <message>
        <source>Goods: handed over</source>
        <translation>Artikelen: meegegeven</translation>
    </message>
    <message>
        <source>Goods: hand over</source>
        <translation>Artikelen: meegeven</translation>
    </message>
    <message>
        <source>Goods: money went back</source>
        <translation>Artikelen: geld terug</translation>
    </message>
    <message>
        <source>Keep the goods</source>
        <translation>Artikelen: hier houden</translation>
    </message>
    <message>
        <source>Not confirmed yet. Do not hand over the goods and do not charge again.</source>
        <translation>Nog niet bevestigd. Geef de artikelen niet mee en reken niet opnieuw af.</translation>
    </message>
    <message>
        <source>Still open: {orders}. They can still be paid and are followed again at the next start. Close once more to leave.</source>
        <translation>Nog open: {orders}. Betalen kan nog; bij de volgende start worden ze weer gevolgd. Sluit nogmaals om te stoppen.</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>Wachten op de klant</translation>
    </message>
    <message>
        <source>Opened by the customer</source>
        <translation>Geopend door de klant</translation>
    </message>
    <message>
        <source>PART PAID – {due} still due</source>
        <translation>DEELS BETAALD – nog {due} te betalen</translation>
    </message>
    <message>
        <source>NOT PAID – no QR code was made</source>
        <translation>NIET BETAALD – er is geen QR-code gemaakt</translation>
    </message>
    <message>
        <source>NOT PAID – order refused</source>
        <translation>NIET BETAALD – bestelling geweigerd</translation>
    </message>
    <message>
        <source>NOT PAID – cancelled</source>
        <translation>NIET BETAALD – geannuleerd</translation>
    </message>
    <message>
        <source>NOT PAID – expired</source>
        <translation>NIET BETAALD – verlopen</translation>
    </message>
    <message>
        <source>NOT PAID – declined</source>
        <translation>NIET BETAALD – afgewezen</translation>
    </message>
    <message>
        <source>NOT PAID yet – on hold</source>
        <translation>NIET BETAALD – in de wacht</translation>
    </message>
    <message>
        <source>The order is on its way to MultiSafepay.</source>
        <translation>De bestelling is onderweg naar MultiSafepay.</translation>
    </message>
    <message>
        <source>Not paid yet. Let the customer scan the QR code.</source>
        <translation>Nog niet betaald. Laat de klant de QR-code scannen.</translation>
    </message>
    <message>
        <source>Not paid yet. The payment page is open on a phone.</source>
        <translation>Nog niet betaald. De betaalpagina is open op een telefoon.</translation>
    </message>
    <message>
        <source>{paid}. The customer pays {due} on the same page. Do not hand over the goods yet.</source>
        <translation>{paid}. De klant betaalt {due} op dezelfde pagina. Geef de artikelen nog niet mee.</translation>
    </message>
    <message>
        <source>The money is announced but not there. Hold the goods for now.</source>
        <translation>Het geld is aangekondigd maar nog niet binnen. Houd de artikelen nog hier.</translation>
    </message>
    <message>
        <source>{amount} is paid at MultiSafepay, but this computer could not record it yet. Hand over the goods and write down the reference.</source>
        <translation>{amount} is betaald bij MultiSafepay, maar deze computer kon het nog niet vastleggen. Geef de artikelen mee en noteer de referentie.</translation>
    </message>
    <message>
        <source>{amount} is paid, and the customer has the goods.</source>
        <translation>{amount} is betaald en de klant heeft de artikelen.</translation>
    </message>
    <message>
        <source>{amount} is paid: {parts}. Hand over the goods.</source>
        <translation>{amount} is betaald: {parts}. Geef de artikelen mee.</translation>
    </message>
    <message>
        <source>{amount} is paid. Hand over the goods.</source>
        <translation>{amount} is betaald. Geef de artikelen mee.</translation>
    </message>
    <message>
        <source>Nobody was charged. Press Enter to try again.</source>
        <translation>Er is niets afgeschreven. Druk op Enter om het opnieuw te proberen.</translation>
    </message>
    <message>
        <source>The money went back after it was paid.</source>
        <translation>Het geld is na de betaling teruggegaan.</translation>
    </message>
    <message>
        <source>Do not hand over the goods. {paid} already: call the supervisor. Reference {order}.</source>
        <translation>Geef de artikelen niet mee. {paid} al: roep de leidinggevende. Referentie {order}.</translation>
    </message>
    <message>
        <source>No money was taken. The customer may try again on the same page, or you start a new order.</source>
        <translation>Er is geen geld afgeschreven. De klant kan het op dezelfde pagina opnieuw proberen, of u begint een nieuwe bestelling.</translation>
    </message>
    <message>
        <source>No money was taken. Start a new order to try again.</source>
        <translation>Er is geen geld afgeschreven. Begin een nieuwe bestelling om het opnieuw te proberen.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Nog niet gecontroleerd</translation>
    </message>
    <message>
        <source>Checked at {time}</source>
        <translation>Gecontroleerd om {time}</translation>
    </message>
    <message>
        <source>Checked on {day} at {time}</source>
        <translation>Gecontroleerd op {day} om {time}</translation>
    </message>
    <message>
        <source>Last check unknown: the clock was set back</source>
        <translation>Laatste controle onbekend: de klok is teruggezet</translation>
    </message>
    <message>
        <source>Checked just now</source>
        <translation>Zojuist gecontroleerd</translation>
    </message>
    <message>
        <source>Checked {seconds} s ago</source>
        <translation>{seconds} s geleden gecontroleerd</translation>
    </message>
    <message numerus="yes">
        <source>Checked %n minutes ago</source>
        <translation>
            <numerusform>%n minuut geleden gecontroleerd</numerusform>
            <numerusform>%n minuten geleden gecontroleerd</numerusform>
        </translation>
    </message>
    <message>
        <source>TEST – practice open to every phone on this network, no real money</source>
        <translation>TEST – oefenen, open voor elke telefoon op dit netwerk, geen echt geld</translation>
    </message>
    <message>
        <source>TEST – practice on this computer, no real money</source>
        <translation>TEST – oefenen op deze computer, geen echt geld</translation>
    </message>
    <message>
        <source>TEST – MultiSafepay&apos;s test environment, no real money</source>
        <translation>TEST – testomgeving van MultiSafepay, geen echt geld</translation>
    </message>
    <message>
        <source>Nobody was charged. MultiSafepay error {code}.</source>
        <translation>Er is niets afgeschreven. MultiSafepay-fout {code}.</translation>
    </message>
    <message>
        <source>MultiSafepay refused the amount: type another one.</source>
        <translation>MultiSafepay weigerde het bedrag: typ een ander bedrag.</translation>
    </message>
    <message>
        <source>This account can&apos;t take that currency: choose EUR.</source>
        <translation>Dit account kan die valuta niet ontvangen: kies EUR.</translation>
    </message>
    <message>
        <source>MultiSafepay refused the description: shorten it.</source>
        <translation>MultiSafepay weigerde de omschrijving: maak die korter.</translation>
    </message>
    <message>
        <source>MultiSafepay has blocked this account: call the supervisor.</source>
        <translation>MultiSafepay heeft dit account geblokkeerd: roep de leidinggevende.</translation>
    </message>
    <message>
        <source>This brand is not switched on: choose another one.</source>
        <translation>Dit merk staat niet aan: kies een ander merk.</translation>
    </message>
    <message>
        <source>MultiSafepay declined the order: pay another way.</source>
        <translation>MultiSafepay heeft de bestelling afgewezen: betaal op een andere manier.</translation>
    </message>
    <message>
        <source>The API key is wrong or belongs to another environment: a manager stores the right one with “pos-app key set”.</source>
        <translation>De API-sleutel is onjuist of hoort bij een andere omgeving: een beheerder slaat de juiste op met “pos-app key set”.</translation>
    </message>
    <message>
        <source>MultiSafepay refused the order: call the supervisor.</source>
        <translation>MultiSafepay weigerde de bestelling: roep de leidinggevende.</translation>
    </message>
    <message>
        <source>MultiSafepay could not be reached: check the network.</source>
        <translation>MultiSafepay was niet bereikbaar: controleer het netwerk.</translation>
    </message>
    <message>
        <source>MultiSafepay&apos;s address could not be looked up: check the network.</source>
        <translation>Het adres van MultiSafepay is niet gevonden: controleer het netwerk.</translation>
    </message>
    <message>
        <source>The connection to MultiSafepay is not safe, so it was cut.</source>
        <translation>De verbinding met MultiSafepay is niet veilig en is daarom verbroken.</translation>
    </message>
    <message>
        <source>MultiSafepay did not answer in time.</source>
        <translation>MultiSafepay antwoordde niet op tijd.</translation>
    </message>
    <message>
        <source>MultiSafepay is out of order at the moment.</source>
        <translation>MultiSafepay is op dit moment buiten werking.</translation>
    </message>
    <message>
        <source>MultiSafepay asks this till to slow down.</source>
        <translation>MultiSafepay vraagt deze kassa om rustiger aan te doen.</translation>
    </message>
    <message>
        <source>MultiSafepay&apos;s answer could not be read.</source>
        <translation>Het antwoord van MultiSafepay was niet te lezen.</translation>
    </message>
    <message>
        <source>MultiSafepay refused the request.</source>
        <translation>MultiSafepay weigerde de aanvraag.</translation>
    </message>
    <message>
        <source>MultiSafepay&apos;s answer held no link that is safe to show.</source>
        <translation>Het antwoord van MultiSafepay bevatte geen link die veilig te tonen is.</translation>
    </message>
    <message>
        <source>No API key is stored for MultiSafepay: practise with “pos-app --demo”, or store a key with “pos-app key set”.</source>
        <translation>Er is geen API-sleutel voor MultiSafepay opgeslagen: oefen met “pos-app --demo”, of sla een sleutel op met “pos-app key set”.</translation>
    </message>
    <message>
        <source>This computer has no keyring that keeps secrets safe: set one up and store a key with “pos-app key set”, or practise with “pos-app --demo”.</source>
        <translation>Deze computer heeft geen sleutelbos die geheimen veilig bewaart: stel er een in en sla een sleutel op met “pos-app key set”, of oefen met “pos-app --demo”.</translation>
    </message>
    <message>
        <source>That is not an API key: paste it once more.</source>
        <translation>Dat is geen API-sleutel: plak hem opnieuw.</translation>
    </message>
    <message>
        <source>The journal on this computer&apos;s disk can&apos;t be written, so selling is stopped.</source>
        <translation>Er kan niet in het journaal op deze computer worden geschreven; de verkoop is daarom gestopt.</translation>
    </message>
    <message>
        <source>Another program holds this till&apos;s journal, so selling is stopped.</source>
        <translation>Een ander programma houdt het journaal van deze kassa bezet; de verkoop is daarom gestopt.</translation>
    </message>
    <message>
        <source>Gift Card Counter is already open on this computer.</source>
        <translation>Cadeaukaartkassa is al open op deze computer.</translation>
    </message>
    <message>
        <source>The journal&apos;s file is damaged. It was left as it is, and selling is stopped.</source>
        <translation>Het bestand van het journaal is beschadigd. Het is gelaten zoals het is en de verkoop is gestopt.</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of this program: update it.</source>
        <translation>Het journaal is geschreven door een nieuwere versie van dit programma: werk het programma bij.</translation>
    </message>
    <message>
        <source>This sale has an order that was paid or may still be: look at that one first.</source>
        <translation>Deze verkoop heeft een bestelling die betaald is of nog betaald kan worden: bekijk die eerst.</translation>
    </message>
    <message>
        <source>The customer&apos;s card showed nothing: wait an hour before the next QR code, or let a supervisor lift that.</source>
        <translation>De kaart van de klant toonde saldo nul: wacht een uur met de volgende QR-code, of laat een leidinggevende dat opheffen.</translation>
    </message>
    <message>
        <source>MultiSafepay no longer takes this till&apos;s API key: a manager stores the right one with “pos-app key set”.</source>
        <translation>MultiSafepay accepteert de API-sleutel van deze kassa niet meer: een beheerder slaat de juiste op met “pos-app key set”.</translation>
    </message>
    <message>
        <source>This order was sent before: look for it in the list.</source>
        <translation>Deze bestelling is al verzonden: zoek die op in de lijst.</translation>
    </message>
    <message>
        <source>The practice MultiSafepay could not be started.</source>
        <translation>De oefen-MultiSafepay kon niet worden gestart.</translation>
    </message>
    <message>
        <source>The program made a mistake; the till goes on.</source>
        <translation>Het programma maakte een fout; de kassa gaat door.</translation>
    </message>
    <message>
        <source>No new sales until then. Open orders stay open.</source>
        <translation>Tot dan geen nieuwe verkoop. Open bestellingen blijven open.</translation>
    </message>
    <message>
        <source>QR codes on screen stay valid. Do not charge again: what was paid shows when the line is back.</source>
        <translation>QR-codes op het scherm blijven geldig. Reken niet opnieuw af: wat betaald is, verschijnt zodra de verbinding terug is.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring is locked: unlock it and start again.</source>
        <translation>De sleutelbos van deze computer is vergrendeld: ontgrendel hem en start opnieuw.</translation>
    </message>
    <message>
        <source>Today&apos;s copy of the journal could not be made. Selling goes on: call the supervisor.</source>
        <translation>De kopie van het journaal van vandaag kon niet worden gemaakt. De verkoop gaat door: roep de leidinggevende.</translation>
    </message>
    <message>
        <source>The journal is restored. MultiSafepay could not yet be asked for the orders that were made after the copy: that is done again every hour.</source>
        <translation>Het journaal is teruggezet. MultiSafepay kon nog niet naar bestellingen van na de kopie worden gevraagd: dat gebeurt elk uur opnieuw.</translation>
    </message>
    <message>
        <source>The journal is restored. Orders made after the copy were found at MultiSafepay: {count}. Look at each of them in the list.</source>
        <translation>Het journaal is teruggezet. Bestellingen van na de kopie, gevonden bij MultiSafepay: {count}. Bekijk ze allemaal in de lijst.</translation>
    </message>
    <message>
        <source>The journal is restored. MultiSafepay knows of no order made after the copy.</source>
        <translation>Het journaal is teruggezet. MultiSafepay kent geen bestelling van na de kopie.</translation>
    </message>
    <message>
        <source>Nothing was sent and nobody was charged.</source>
        <translation>Er is niets verzonden en niets afgeschreven.</translation>
    </message>
    <message>
        <source>Choose the brand of the gift card.</source>
        <translation>Kies het merk van de cadeaukaart.</translation>
    </message>
    <message>
        <source>Type the amount.</source>
        <translation>Typ het bedrag.</translation>
    </message>
    <message>
        <source>The amount must be more than zero.</source>
        <translation>Het bedrag moet meer dan nul zijn.</translation>
    </message>
    <message>
        <source>Type whole units only, at most five digits.</source>
        <translation>Typ alleen hele eenheden, hoogstens vijf cijfers.</translation>
    </message>
    <message numerus="yes">
        <source>Type %n digits after the comma.</source>
        <translation>
            <numerusform>Typ %n cijfer na de komma.</numerusform>
            <numerusform>Typ %n cijfers na de komma.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what is being paid for.</source>
        <translation>Vul in waarvoor wordt betaald.</translation>
    </message>
    <message>
        <source>Not an e-mail.</source>
        <translation>Geen e-mailadres.</translation>
    </message>
    <message>
        <source>Not a phone number.</source>
        <translation>Geen telefoonnummer.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>Hoogstens %n teken.</numerusform>
            <numerusform>Hoogstens %n tekens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>Minstens %n teken.</numerusform>
            <numerusform>Minstens %n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out the signs &lt; and &gt;.</source>
        <translation>Laat de tekens &lt; en &gt; weg.</translation>
    </message>
    <message>
        <source>Leave out control characters.</source>
        <translation>Laat stuurtekens weg.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Kies er een uit de lijst.</translation>
    </message>
</context>
</TS>
