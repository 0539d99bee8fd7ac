<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>ActionBar</name>
    <message>
        <source>&amp;Next customer</source>
        <translation>&amp;Nächster Kunde</translation>
    </message>
    <message>
        <source>&amp;Back to the order</source>
        <translation>&amp;Zurück zur Bestellung</translation>
    </message>
    <message>
        <source>Ctrl+N: this order stays in the list and is followed</source>
        <translation>Strg+N: Diese Bestellung bleibt in der Liste und wird weiter verfolgt</translation>
    </message>
    <message>
        <source>Stays here until you press Enter.</source>
        <translation>Bleibt stehen, bis Sie Enter drücken.</translation>
    </message>
    <message>
        <source>Show QR code</source>
        <translation>QR-Code anzeigen</translation>
    </message>
    <message>
        <source>Letter: brand · digits: amount · Enter: QR code</source>
        <translation>Buchstabe: Marke · Ziffern: Betrag · Enter: QR-Code</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Enter asks MultiSafepay now. The order is checked automatically.</source>
        <translation>Enter fragt MultiSafepay jetzt. Die Bestellung wird automatisch geprüft.</translation>
    </message>
    <message>
        <source>Goods handed over</source>
        <translation>Ware ausgehändigt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Nächster Kunde</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>Sho&amp;w it</source>
        <translation>An&amp;zeigen</translation>
    </message>
</context>
<context>
    <name>BrandBox</name>
    <message>
        <source>Choose a brand…</source>
        <translation>Marke wählen…</translation>
    </message>
</context>
<context>
    <name>BrandTile</name>
    <message>
        <source>Key {letter}</source>
        <translation>Taste {letter}</translation>
    </message>
</context>
<context>
    <name>Brands</name>
    <message>
        <source>The card number is usually on the back of the card.</source>
        <translation>Die Kartennummer steht meist auf der Rückseite der Karte.</translation>
    </message>
    <message>
        <source>The security code is usually beside it, often under a layer to scratch off.</source>
        <translation>Der Sicherheitscode steht meist daneben, oft unter einem Rubbelfeld.</translation>
    </message>
    <message>
        <source>What was paid by gift card alone cannot be refunded to the card.</source>
        <translation>Was nur mit einer Geschenkkarte bezahlt wurde, kann nicht auf die Karte erstattet werden.</translation>
    </message>
    <message>
        <source>A VVV card that shows {nothing}: this may be wrong. Wait one hour, do not try again before.</source>
        <translation>Eine VVV-Karte, die {nothing} anzeigt: Das kann falsch sein. Warten Sie eine Stunde und versuchen Sie es nicht vorher.</translation>
    </message>
    <message>
        <source>Test cards: {full_card} holds {full}, {small_card} holds {small}, {empty_card} is empty. Any four digits are right as security code.</source>
        <translation>Testkarten: {full_card} hat {full}, {small_card} hat {small}, {empty_card} ist leer. Als Sicherheitscode gelten vier beliebige Ziffern.</translation>
    </message>
    <message>
        <source>MultiSafepay&apos;s test environment takes this brand too.</source>
        <translation>Die Testumgebung von MultiSafepay nimmt auch diese Marke an.</translation>
    </message>
    <message>
        <source>MultiSafepay&apos;s test environment takes no card of this brand, but of: {brands}.</source>
        <translation>Die Testumgebung von MultiSafepay nimmt keine Karte dieser Marke an, wohl aber von: {brands}.</translation>
    </message>
    <message>
        <source>This card pays at most {card} at once. {rest} is left for another method on the same page.</source>
        <translation>Diese Karte zahlt höchstens {card} auf einmal. {rest} bleiben für eine andere Zahlungsart auf derselben Seite.</translation>
    </message>
    <message>
        <source>No refund to the card later: shop credit, or cash by the supervisor.</source>
        <translation>Später keine Erstattung auf die Karte: Gutschein oder bar durch die Leitung.</translation>
    </message>
    <message>
        <source>{brand} is not switched on for this account: choose another brand, or ask the supervisor.</source>
        <translation>{brand} ist für dieses Konto nicht freigeschaltet: Wählen Sie eine andere Marke oder fragen Sie die Aufsicht.</translation>
    </message>
    <message>
        <source>{brand} is being withdrawn at MultiSafepay: the card may be refused.</source>
        <translation>{brand} läuft bei MultiSafepay aus: Die Karte kann abgelehnt werden.</translation>
    </message>
    <message>
        <source>Whether {brand} is switched on is not known yet. It can be tried: if not, MultiSafepay refuses the order and nobody is charged.</source>
        <translation>Ob {brand} freigeschaltet ist, ist noch nicht bekannt. Sie können es versuchen: Wenn nicht, weist MultiSafepay die Bestellung zurück und es wird nichts abgebucht.</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Your code is being made.</source>
        <translation>Ihr Code wird erstellt.</translation>
    </message>
    <message>
        <source>The cashier is checking.</source>
        <translation>Das Kassenpersonal prüft es.</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>Teilweise bezahlt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>{amount} – thank you!</source>
        <translation>{amount} – vielen Dank!</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Nicht bezahlt</translation>
    </message>
    <message>
        <source>This code has ended</source>
        <translation>Dieser Code ist abgelaufen</translation>
    </message>
    <message>
        <source>No code can be shown</source>
        <translation>Es kann kein Code angezeigt werden</translation>
    </message>
    <message>
        <source>Scan the code with your phone</source>
        <translation>Scannen Sie den Code mit Ihrem Telefon</translation>
    </message>
    <message>
        <source>Enter the number on your card</source>
        <translation>Geben Sie die Nummer Ihrer Karte ein</translation>
    </message>
    <message>
        <source>Wait until this screen says “Paid”</source>
        <translation>Warten Sie, bis auf diesem Bildschirm „Bezahlt“ steht</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Noch zu zahlen</translation>
    </message>
    <message>
        <source>{paid} of {amount} is paid</source>
        <translation>{paid} von {amount} sind bezahlt</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Pay with your gift card: come to the counter</source>
        <translation>Mit Ihrer Geschenkkarte zahlen? Kommen Sie an die Kasse</translation>
    </message>
    <message>
        <source>TEST – no real money</source>
        <translation>TEST – kein echtes Geld</translation>
    </message>
    <message>
        <source>QR code of the payment page</source>
        <translation>QR-Code der Zahlungsseite</translation>
    </message>
    <message>
        <source>Your word: {word}</source>
        <translation>Ihr Wort: {word}</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blau</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>gelb</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>lila</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>braun</translation>
    </message>
    <message>
        <source>turquoise</source>
        <translation>türkis</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>Pay the rest on your phone, or scan again.</source>
        <translation>Zahlen Sie den Rest auf Ihrem Telefon oder scannen Sie erneut.</translation>
    </message>
    <message>
        <source>Paid: {paid}. Still to pay: {due}.</source>
        <translation>Bezahlt: {paid}. Noch zu zahlen: {due}.</translation>
    </message>
    <message>
        <source>One moment please</source>
        <translation>Einen Moment bitte</translation>
    </message>
    <message>
        <source>Please ask at the counter.</source>
        <translation>Bitte fragen Sie an der Kasse.</translation>
    </message>
</context>
<context>
    <name>CustomerDetails</name>
    <message>
        <source>Payment page language</source>
        <translation>Sprache der Zahlungsseite</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
</context>
<context>
    <name>CustomerDisplay</name>
    <message>
        <source>Customer display</source>
        <translation>Kundenanzeige</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>Order {order}</source>
        <translation>Bestellung {order}</translation>
    </message>
    <message>
        <source>Can be paid until {time}.</source>
        <translation>Zahlbar bis {time}.</translation>
    </message>
    <message>
        <source>Payment of {amount} to {shop}</source>
        <translation>Zahlung von {amount} an {shop}</translation>
    </message>
    <message>
        <source>Payment of {amount}</source>
        <translation>Zahlung von {amount}</translation>
    </message>
    <message>
        <source>Open this link on your phone or computer to pay {amount}:</source>
        <translation>Öffnen Sie diesen Link auf Ihrem Telefon oder Computer, um {amount} zu zahlen:</translation>
    </message>
    <message>
        <source>Nothing is paid until the payment page says so.</source>
        <translation>Bezahlt ist erst, wenn die Zahlungsseite es sagt.</translation>
    </message>
    <message>
        <source>Scan this code with your phone to pay.</source>
        <translation>Scannen Sie diesen Code mit Ihrem Telefon, um zu zahlen.</translation>
    </message>
    <message>
        <source>Not a receipt: nothing is paid yet.</source>
        <translation>Kein Kassenbon: Es ist noch nichts bezahlt.</translation>
    </message>
    <message>
        <source>Or type this address:</source>
        <translation>Oder geben Sie diese Adresse ein:</translation>
    </message>
</context>
<context>
    <name>HandoverBox</name>
    <message>
        <source>Handed over b&amp;y</source>
        <translation>Ausgehändigt &amp;von</translation>
    </message>
    <message>
        <source>Name, if you like</source>
        <translation>Name, falls gewünscht</translation>
    </message>
    <message>
        <source>Goods handed over at {time}</source>
        <translation>Ware um {time} ausgehändigt</translation>
    </message>
    <message>
        <source>Goods handed over at {time} by {clerk}</source>
        <translation>Ware um {time} von {clerk} ausgehändigt</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Take the last key back</source>
        <translation>Letzte Taste zurücknehmen</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Clear the amount</source>
        <translation>Betrag löschen</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language that this file translates into: nl, de or fr.</extracomment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Gift Card Counter</source>
        <translation>Geschenkkarten-Kasse</translation>
    </message>
</context>
<context>
    <name>MatchChip</name>
    <message>
        <source>The same word stands on the customer&apos;s screen</source>
        <translation>Dasselbe Wort steht auf dem Bildschirm des Kunden</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>{word}: {brand} {amount} is now: {state}.</source>
        <translation>{word}: {brand} {amount} ist jetzt: {state}.</translation>
    </message>
    <message>
        <source>No order of this till has the number {code}.</source>
        <translation>Keine Bestellung dieser Kasse hat die Nummer {code}.</translation>
    </message>
    <message>
        <source>The code could not be printed: look at the printer. The order stays as it is, and nobody was charged by this.</source>
        <translation>Der Code ließ sich nicht drucken: Sehen Sie nach dem Drucker. Die Bestellung bleibt, wie sie ist, und es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>This computer has no e-mail program: copy the link or print the code instead.</source>
        <translation>Dieser Computer hat kein E-Mail-Programm: Kopieren Sie den Link oder drucken Sie den Code.</translation>
    </message>
    <message>
        <source>This choice could not be saved on this computer. It holds until the program is closed; selling goes on.</source>
        <translation>Diese Wahl ließ sich auf diesem Computer nicht speichern. Sie gilt, bis das Programm geschlossen wird; der Verkauf geht weiter.</translation>
    </message>
</context>
<context>
    <name>OrderActions</name>
    <message>
        <source>Erasing…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>Details erased</source>
        <translation>Daten gelöscht</translation>
    </message>
    <message>
        <source>Opens the practice payment page on this computer (sandbox only)</source>
        <translation>Öffnet die Übungs-Zahlungsseite auf diesem Computer (nur beim Üben)</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Send the link by e-mail</source>
        <translation>Link per E-Mail senden</translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation>Code drucken</translation>
    </message>
    <message>
        <source>The customer&apos;s e-mail, names and phone</source>
        <translation>E-Mail, Namen und Telefon des Kunden</translation>
    </message>
    <message>
        <source>The customer&apos;s card shows a balance of zero although there is money on it</source>
        <translation>Die Karte des Kunden zeigt Guthaben null, obwohl Geld darauf ist</translation>
    </message>
    <message>
        <source>Check now (F5)</source>
        <translation>Prüfen (F5)</translation>
    </message>
    <message>
        <source>New &amp;QR code</source>
        <translation>Neuer &amp;QR-Code</translation>
    </message>
    <message>
        <source>Other &amp;brand</source>
        <translation>Andere &amp;Marke</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Pay as the c&amp;ustomer</source>
        <translation>Als K&amp;unde zahlen</translation>
    </message>
    <message>
        <source>Card shows n&amp;othing</source>
        <translation>Karte z&amp;eigt nichts</translation>
    </message>
    <message>
        <source>Supervisor: release</source>
        <translation>Aufsicht: freigeben</translation>
    </message>
    <message>
        <source>Se&amp;ttle it by hand</source>
        <translation>Von Hand &amp;klären</translation>
    </message>
    <message>
        <source>Erase details</source>
        <translation>Daten löschen</translation>
    </message>
    <message>
        <source>&amp;Cancel order</source>
        <translation>&amp;Stornieren</translation>
    </message>
    <message>
        <source>Press again to release</source>
        <translation>Wirklich freigeben?</translation>
    </message>
    <message>
        <source>Press again to erase</source>
        <translation>Wirklich löschen?</translation>
    </message>
    <message>
        <source>Press again to cancel</source>
        <translation>Wirklich stornieren?</translation>
    </message>
</context>
<context>
    <name>OrderDelegate</name>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} Min</translation>
    </message>
</context>
<context>
    <name>OrderFacts</name>
    <message>
        <source>Link copied</source>
        <translation>Link kopiert</translation>
    </message>
    <message>
        <source>No phone that scans? Code on paper, link by e-mail, or cancel and take another way of paying.</source>
        <translation>Kein Telefon, das scannt? Code auf Papier, Link per E-Mail, oder stornieren und anders bezahlen lassen.</translation>
    </message>
    <message>
        <source>No new code for this sale until {time}: the card may be right by then</source>
        <translation>Kein neuer Code für diesen Verkauf bis {time}: Bis dahin stimmt die Karte vielleicht</translation>
    </message>
    <message>
        <source>Link valid until {time}</source>
        <translation>Link gültig bis {time}</translation>
    </message>
    <message>
        <source>Link valid for {time}</source>
        <translation>Link noch {time} gültig</translation>
    </message>
    <message>
        <source>Cancel asked {seconds} s ago</source>
        <translation>Storno vor {seconds} s angefragt</translation>
    </message>
    <message>
        <source>The link has ended</source>
        <translation>Der Link ist abgelaufen</translation>
    </message>
    <message>
        <source>This link can&apos;t be shown any more</source>
        <translation>Dieser Link kann nicht mehr angezeigt werden</translation>
    </message>
    <message>
        <source>The code could not be drawn so that phones read it right, so it is not shown. Use the link or the paper, or make a new code.</source>
        <translation>Der Code ließ sich nicht so zeichnen, dass Telefone ihn richtig lesen, darum steht er nicht da. Nutzen Sie den Link oder das Papier, oder erstellen Sie einen neuen Code.</translation>
    </message>
    <message>
        <source>Small code: phones read it to about {distance} cm. F11 shows it large.</source>
        <translation>Kleiner Code: lesbar bis etwa {distance} cm. F11 zeigt ihn groß.</translation>
    </message>
    <message>
        <source>The customer&apos;s screen could not draw the code: let the customer scan this one.</source>
        <translation>Der Kundenbildschirm konnte den Code nicht zeichnen: Lassen Sie den Kunden diesen scannen.</translation>
    </message>
    <message>
        <source>The customer&apos;s screen shows a small code: phones read it to about {distance} cm.</source>
        <translation>Der Kundenbildschirm zeigt einen kleinen Code: lesbar bis etwa {distance} cm.</translation>
    </message>
</context>
<context>
    <name>OrderForm</name>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>&amp;Brand</source>
        <translation>&amp;Marke</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Betrag</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>Bes&amp;chreibung</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the order number</source>
        <translation>Bestellnummer kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Gift card payment in the shop</source>
        <translation>Zahlung mit Geschenkkarte im Geschäft</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
</context>
<context>
    <name>PaymentPanel</name>
    <message>
        <source>QR code of the payment page</source>
        <translation>QR-Code der Zahlungsseite</translation>
    </message>
</context>
<context>
    <name>PaymentsList</name>
    <message>
        <source>Today&apos;s orders</source>
        <translation>Bestellungen von heute</translation>
    </message>
</context>
<context>
    <name>PaymentsModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
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
        <translation>Eine Situation üben</translation>
    </message>
    <message>
        <source>A usual day: the phone decides</source>
        <translation>Ein gewöhnlicher Tag: Das Telefon entscheidet</translation>
    </message>
    <message>
        <source>The customer pays at once</source>
        <translation>Der Kunde zahlt sofort</translation>
    </message>
    <message>
        <source>The customer pays 5 euros and stops</source>
        <translation>Der Kunde zahlt 5 Euro und hört auf</translation>
    </message>
    <message>
        <source>The payment is declined</source>
        <translation>Die Zahlung wird abgelehnt</translation>
    </message>
    <message>
        <source>Expired, and paid after all</source>
        <translation>Abgelaufen und doch bezahlt</translation>
    </message>
    <message>
        <source>Cancelled, and paid after all</source>
        <translation>Storniert und doch bezahlt</translation>
    </message>
    <message>
        <source>Paid, and later reported as unpaid</source>
        <translation>Bezahlt und später als nicht bezahlt gemeldet</translation>
    </message>
    <message>
        <source>Another amount is reported</source>
        <translation>Ein anderer Betrag wird gemeldet</translation>
    </message>
    <message>
        <source>Another currency is reported</source>
        <translation>Eine andere Währung wird gemeldet</translation>
    </message>
    <message>
        <source>The answer to the order is lost</source>
        <translation>Die Antwort auf die Bestellung geht verloren</translation>
    </message>
    <message>
        <source>The order number counts as used</source>
        <translation>Die Bestellnummer gilt als vergeben</translation>
    </message>
    <message>
        <source>MultiSafepay asks to slow down</source>
        <translation>MultiSafepay bittet um langsamere Anfragen</translation>
    </message>
    <message>
        <source>MultiSafepay is out of order</source>
        <translation>MultiSafepay ist außer Betrieb</translation>
    </message>
    <message>
        <source>MultiSafepay does not answer</source>
        <translation>MultiSafepay antwortet nicht</translation>
    </message>
    <message>
        <source>The answer comes byte by byte</source>
        <translation>Die Antwort kommt Byte für Byte</translation>
    </message>
    <message>
        <source>The answer is cut off</source>
        <translation>Die Antwort bricht ab</translation>
    </message>
    <message>
        <source>A web page answers instead</source>
        <translation>Stattdessen antwortet eine Webseite</translation>
    </message>
    <message>
        <source>Checks fail while the customer pays</source>
        <translation>Prüfungen scheitern, während der Kunde zahlt</translation>
    </message>
</context>
<context>
    <name>RestoreCard</name>
    <message>
        <source>There is no good copy of it. Call whoever looks after this computer, and leave its files where they are.</source>
        <translation>Es gibt davon keine gute Kopie. Rufen Sie die Person, die diesen Computer betreut, und lassen Sie seine Dateien, wo sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>The newest good copy is of {time}. It holds %n orders.</source>
        <translation>
            <numerusform>Die neueste gute Kopie ist vom {time}. Sie enthält %n Bestellung.</numerusform>
            <numerusform>Die neueste gute Kopie ist vom {time}. Sie enthält %n Bestellungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last of them was made on {time}.</source>
        <translation>Die letzte davon ist vom {time}.</translation>
    </message>
    <message>
        <source>Restoring puts this copy in the journal&apos;s place; a damaged file stays beside it under a name with today&apos;s date. Orders made after the copy are then looked for at MultiSafepay: what was paid is found, what is still open is cancelled.</source>
        <translation>Beim Wiederherstellen tritt diese Kopie an die Stelle des Journals; eine beschädigte Datei bleibt daneben unter einem Namen mit dem heutigen Datum. Danach werden Bestellungen aus der Zeit nach der Kopie bei MultiSafepay gesucht: Was bezahlt wurde, wird gefunden; was noch offen ist, wird storniert.</translation>
    </message>
    <message>
        <source>&amp;Restore the copy of {time}</source>
        <translation>Kopie vom {time} &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>The journal is newer than this program</source>
        <translation>Das Journal ist neuer als dieses Programm</translation>
    </message>
    <message>
        <source>The journal {file} was written by a newer version of this program. It is left as it is, and selling is stopped. Update the program, then start it again.</source>
        <translation>Das Journal {file} wurde von einer neueren Version dieses Programms geschrieben. Es bleibt, wie es ist, und der Verkauf ist gestoppt. Aktualisieren Sie das Programm und starten Sie es neu.</translation>
    </message>
    <message>
        <source>The journal is missing</source>
        <translation>Das Journal fehlt</translation>
    </message>
    <message>
        <source>The journal {file} is gone, although this till has been used before. Selling is stopped, so that no order is forgotten.</source>
        <translation>Das Journal {file} ist weg, obwohl diese Kasse schon benutzt wurde. Der Verkauf ist gestoppt, damit keine Bestellung vergessen wird.</translation>
    </message>
    <message>
        <source>The journal is damaged</source>
        <translation>Das Journal ist beschädigt</translation>
    </message>
    <message>
        <source>The journal {file} can&apos;t be read as a whole. It is kept as it is, and selling is stopped.</source>
        <translation>Das Journal {file} lässt sich nicht vollständig lesen. Es bleibt, wie es ist, und der Verkauf ist gestoppt.</translation>
    </message>
    <message>
        <source>No money is lost: MultiSafepay keeps every order that was sent.</source>
        <translation>Es ist kein Geld verloren: MultiSafepay bewahrt jede gesendete Bestellung auf.</translation>
    </message>
    <message>
        <source>Looking for the newest good copy…</source>
        <translation>Die neueste gute Kopie wird gesucht…</translation>
    </message>
    <message>
        <source>Press again to restore</source>
        <translation>Zum Wiederherstellen erneut drücken</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Wird wiederhergestellt…</translation>
    </message>
</context>
<context>
    <name>SettleForm</name>
    <message>
        <source>&amp;How was it settled?</source>
        <translation>&amp;Wie wurde es geklärt?</translation>
    </message>
    <message>
        <source>Your na&amp;me</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>For example: the rest was paid in cash</source>
        <translation>Zum Beispiel: Rest wurde bar bezahlt</translation>
    </message>
    <message>
        <source>&amp;Record it</source>
        <translation>&amp;Festhalten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Language, look, sound, screens</source>
        <translation>Sprache, Aussehen, Ton, Bildschirme</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Wie dieser Computer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Leise</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Laut</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Customer&apos;s screen</source>
        <translation>Kundenbildschirm</translation>
    </message>
    <message>
        <source>On-screen keypad</source>
        <translation>Tasten auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Type euros first, not cents</source>
        <translation>Zuerst Euro tippen, nicht Cent</translation>
    </message>
    <message>
        <source>Customer speaks</source>
        <translation>Sprache des Kunden</translation>
    </message>
    <message>
        <source>Code on the full screen (F11)</source>
        <translation>Code auf dem ganzen Bildschirm (F11)</translation>
    </message>
    <message>
        <source>Ask which brands we have</source>
        <translation>Abfragen, welche Marken wir haben</translation>
    </message>
    <message>
        <source>{brand} is no favourite any more</source>
        <translation>{brand} ist kein Favorit mehr</translation>
    </message>
    <message>
        <source>Make {brand} a favourite</source>
        <translation>{brand} als Favorit festlegen</translation>
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
            <numerusform>Noch %n zu klären.</numerusform>
            <numerusform>Noch %n zu klären.</numerusform>
        </translation>
    </message>
    <message>
        <source>DON&apos;T KNOW</source>
        <translation>UNKLAR</translation>
    </message>
    <message>
        <source>PART PAID</source>
        <translation>TEILWEISE BEZAHLT</translation>
    </message>
    <message>
        <source>PAID LATE</source>
        <translation>VERSPÄTET BEZAHLT</translation>
    </message>
    <message>
        <source>PAID TWICE</source>
        <translation>DOPPELT BEZAHLT</translation>
    </message>
    <message>
        <source>{paid}, {due} is missing. Do not hand over the goods for it: call the supervisor.</source>
        <translation>{paid}, {due} fehlen. Händigen Sie die Ware dafür nicht aus: Rufen Sie die Aufsicht.</translation>
    </message>
    <message>
        <source>Paid after the order was closed. Look for the customer: hand over the goods or pay back.</source>
        <translation>Bezahlt, nachdem die Bestellung geschlossen war. Suchen Sie den Kunden: Ware aushändigen oder Geld zurückzahlen.</translation>
    </message>
    <message>
        <source>This sale was paid twice. Call the supervisor: one payment must be paid back.</source>
        <translation>Dieser Verkauf wurde doppelt bezahlt. Rufen Sie die Aufsicht: Eine Zahlung muss zurückgezahlt werden.</translation>
    </message>
    <message>
        <source>Settled at {time} by {clerk}: {note}.</source>
        <translation>Geklärt um {time} von {clerk}: {note}.</translation>
    </message>
    <message>
        <source>Reference {order}.</source>
        <translation>Referenz {order}.</translation>
    </message>
    <message>
        <source>{card} paid {amount}</source>
        <translation>{card} zahlte {amount}</translation>
    </message>
    <message>
        <source>A gift card</source>
        <translation>Eine Geschenkkarte</translation>
    </message>
    <message>
        <source>The journal had lost this order. It is asked for and, if nobody paid it, cancelled. Do not hand over the goods for it yet.</source>
        <translation>Das Journal hatte diese Bestellung verloren. Sie wird abgefragt und, falls niemand bezahlt hat, storniert. Händigen Sie die Ware dafür noch nicht aus.</translation>
    </message>
    <message>
        <source>MultiSafepay reports another amount than was asked for.</source>
        <translation>MultiSafepay meldet einen anderen Betrag als angefragt.</translation>
    </message>
    <message>
        <source>MultiSafepay&apos;s answer held a link that is not safe.</source>
        <translation>Die Antwort von MultiSafepay enthielt einen unsicheren Link.</translation>
    </message>
    <message>
        <source>MultiSafepay&apos;s answers contradict each other.</source>
        <translation>Die Antworten von MultiSafepay widersprechen sich.</translation>
    </message>
    <message>
        <source>Do not charge again and do not hand over the goods: press F5.</source>
        <translation>Kassieren Sie nicht noch einmal und händigen Sie die Ware nicht aus: Drücken Sie F5.</translation>
    </message>
    <message>
        <source>Do not hand over the goods: call the supervisor.</source>
        <translation>Händigen Sie die Ware nicht aus: Rufen Sie die Aufsicht.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird storniert…</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Zurückgewiesen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>Teilweise bezahlt</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>PAID</source>
        <translation>BEZAHLT</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>Teilweise erstattet</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Charged back</source>
        <translation>Zurückgebucht</translation>
    </message>
    <message>
        <source>NOT PAID</source>
        <translation>NICHT BEZAHLT</translation>
    </message>
    <message>
        <source>Goods: hand over once</source>
        <translation>Ware: einmal aushändigen</translation>
    </message>
    <message>
        <source>Goods: as settled</source>
        <translation>Ware: wie geklärt</translation>
    </message>
    <message>
        <source>Goods: handed over</source>
        <translation>Ware: ausgehändigt</translation>
    </message>
    <message>
        <source>Goods: hand over</source>
        <translation>Ware: aushändigen</translation>
    </message>
    <message>
        <source>Goods: money went back</source>
        <translation>Ware: Geld zurück</translation>
    </message>
    <message>
        <source>Keep the goods</source>
        <translation>Ware: hier behalten</translation>
    </message>
    <message>
        <source>Not confirmed yet. Do not hand over the goods and do not charge again.</source>
        <translation>Noch nicht bestätigt. Händigen Sie die Ware nicht aus und kassieren Sie nicht noch einmal.</translation>
    </message>
    <message>
        <source>Still open: {orders}. They can still be paid and are followed again at the next start. Close once more to leave.</source>
        <translation>Noch offen: {orders}. Sie können noch bezahlt werden und werden beim nächsten Start weiter verfolgt. Zum Beenden erneut schließen.</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>Warten auf den Kunden</translation>
    </message>
    <message>
        <source>Opened by the customer</source>
        <translation>Vom Kunden geöffnet</translation>
    </message>
    <message>
        <source>PART PAID – {due} still due</source>
        <translation>TEILWEISE BEZAHLT – noch {due} offen</translation>
    </message>
    <message>
        <source>NOT PAID – no QR code was made</source>
        <translation>NICHT BEZAHLT – kein QR-Code erstellt</translation>
    </message>
    <message>
        <source>NOT PAID – order refused</source>
        <translation>NICHT BEZAHLT – Bestellung zurückgewiesen</translation>
    </message>
    <message>
        <source>NOT PAID – cancelled</source>
        <translation>NICHT BEZAHLT – storniert</translation>
    </message>
    <message>
        <source>NOT PAID – expired</source>
        <translation>NICHT BEZAHLT – abgelaufen</translation>
    </message>
    <message>
        <source>NOT PAID – declined</source>
        <translation>NICHT BEZAHLT – abgelehnt</translation>
    </message>
    <message>
        <source>NOT PAID yet – on hold</source>
        <translation>NICHT BEZAHLT – zurückgestellt</translation>
    </message>
    <message>
        <source>The order is on its way to MultiSafepay.</source>
        <translation>Die Bestellung ist auf dem Weg zu MultiSafepay.</translation>
    </message>
    <message>
        <source>Not paid yet. Let the customer scan the QR code.</source>
        <translation>Noch nicht bezahlt. Lassen Sie den Kunden den QR-Code scannen.</translation>
    </message>
    <message>
        <source>Not paid yet. The payment page is open on a phone.</source>
        <translation>Noch nicht bezahlt. Die Zahlungsseite ist auf einem Telefon geöffnet.</translation>
    </message>
    <message>
        <source>{paid}. The customer pays {due} on the same page. Do not hand over the goods yet.</source>
        <translation>{paid}. Der Kunde zahlt {due} auf derselben Seite. Händigen Sie die Ware noch nicht aus.</translation>
    </message>
    <message>
        <source>The money is announced but not there. Hold the goods for now.</source>
        <translation>Das Geld ist angekündigt, aber nicht da. Behalten Sie die Ware vorerst hier.</translation>
    </message>
    <message>
        <source>{amount} is paid at MultiSafepay, but this computer could not record it yet. Hand over the goods and write down the reference.</source>
        <translation>{amount} sind bei MultiSafepay bezahlt, aber dieser Computer konnte es noch nicht festhalten. Händigen Sie die Ware aus und notieren Sie die Referenz.</translation>
    </message>
    <message>
        <source>{amount} is paid, and the customer has the goods.</source>
        <translation>{amount} sind bezahlt, und der Kunde hat die Ware.</translation>
    </message>
    <message>
        <source>{amount} is paid: {parts}. Hand over the goods.</source>
        <translation>{amount} sind bezahlt: {parts}. Händigen Sie die Ware aus.</translation>
    </message>
    <message>
        <source>{amount} is paid. Hand over the goods.</source>
        <translation>{amount} sind bezahlt. Händigen Sie die Ware aus.</translation>
    </message>
    <message>
        <source>Nobody was charged. Press Enter to try again.</source>
        <translation>Es wurde nichts abgebucht. Drücken Sie Enter, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>The money went back after it was paid.</source>
        <translation>Das Geld ging nach der Zahlung zurück.</translation>
    </message>
    <message>
        <source>Do not hand over the goods. {paid} already: call the supervisor. Reference {order}.</source>
        <translation>Händigen Sie die Ware nicht aus. {paid} bereits: Rufen Sie die Aufsicht. Referenz {order}.</translation>
    </message>
    <message>
        <source>No money was taken. The customer may try again on the same page, or you start a new order.</source>
        <translation>Es wurde kein Geld abgebucht. Der Kunde kann es auf derselben Seite noch einmal versuchen, oder Sie beginnen eine neue Bestellung.</translation>
    </message>
    <message>
        <source>No money was taken. Start a new order to try again.</source>
        <translation>Es wurde kein Geld abgebucht. Beginnen Sie für einen neuen Versuch eine neue Bestellung.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Checked at {time}</source>
        <translation>Geprüft um {time}</translation>
    </message>
    <message>
        <source>Checked on {day} at {time}</source>
        <translation>Geprüft am {day} um {time}</translation>
    </message>
    <message>
        <source>Last check unknown: the clock was set back</source>
        <translation>Letzte Prüfung unbekannt: Die Uhr wurde zurückgestellt</translation>
    </message>
    <message>
        <source>Checked just now</source>
        <translation>Gerade geprüft</translation>
    </message>
    <message>
        <source>Checked {seconds} s ago</source>
        <translation>Vor {seconds} s geprüft</translation>
    </message>
    <message numerus="yes">
        <source>Checked %n minutes ago</source>
        <translation>
            <numerusform>Vor %n Minute geprüft</numerusform>
            <numerusform>Vor %n Minuten geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>TEST – practice open to every phone on this network, no real money</source>
        <translation>TEST – Übung, offen für jedes Telefon in diesem Netz, kein echtes Geld</translation>
    </message>
    <message>
        <source>TEST – practice on this computer, no real money</source>
        <translation>TEST – Übung auf diesem Computer, kein echtes Geld</translation>
    </message>
    <message>
        <source>TEST – MultiSafepay&apos;s test environment, no real money</source>
        <translation>TEST – Testumgebung von MultiSafepay, kein echtes Geld</translation>
    </message>
    <message>
        <source>Nobody was charged. MultiSafepay error {code}.</source>
        <translation>Es wurde nichts abgebucht. MultiSafepay-Fehler {code}.</translation>
    </message>
    <message>
        <source>MultiSafepay refused the amount: type another one.</source>
        <translation>MultiSafepay hat den Betrag zurückgewiesen: Geben Sie einen anderen ein.</translation>
    </message>
    <message>
        <source>This account can&apos;t take that currency: choose EUR.</source>
        <translation>Dieses Konto nimmt diese Währung nicht an: Wählen Sie EUR.</translation>
    </message>
    <message>
        <source>MultiSafepay refused the description: shorten it.</source>
        <translation>MultiSafepay hat die Beschreibung zurückgewiesen: Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>MultiSafepay has blocked this account: call the supervisor.</source>
        <translation>MultiSafepay hat dieses Konto gesperrt: Rufen Sie die Aufsicht.</translation>
    </message>
    <message>
        <source>This brand is not switched on: choose another one.</source>
        <translation>Diese Marke ist nicht freigeschaltet: Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>MultiSafepay declined the order: pay another way.</source>
        <translation>MultiSafepay hat die Bestellung abgelehnt: Lassen Sie anders bezahlen.</translation>
    </message>
    <message>
        <source>The API key is wrong or belongs to another environment: a manager stores the right one with “pos-app key set”.</source>
        <translation>Der API-Schlüssel ist falsch oder gehört zu einer anderen Umgebung: Die Verwaltung speichert den richtigen mit „pos-app key set“.</translation>
    </message>
    <message>
        <source>MultiSafepay refused the order: call the supervisor.</source>
        <translation>MultiSafepay hat die Bestellung zurückgewiesen: Rufen Sie die Aufsicht.</translation>
    </message>
    <message>
        <source>MultiSafepay could not be reached: check the network.</source>
        <translation>MultiSafepay war nicht erreichbar: Prüfen Sie das Netzwerk.</translation>
    </message>
    <message>
        <source>MultiSafepay&apos;s address could not be looked up: check the network.</source>
        <translation>Die Adresse von MultiSafepay ließ sich nicht ermitteln: Prüfen Sie das Netzwerk.</translation>
    </message>
    <message>
        <source>The connection to MultiSafepay is not safe, so it was cut.</source>
        <translation>Die Verbindung zu MultiSafepay ist nicht sicher und wurde deshalb getrennt.</translation>
    </message>
    <message>
        <source>MultiSafepay did not answer in time.</source>
        <translation>MultiSafepay hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>MultiSafepay is out of order at the moment.</source>
        <translation>MultiSafepay ist zurzeit außer Betrieb.</translation>
    </message>
    <message>
        <source>MultiSafepay asks this till to slow down.</source>
        <translation>MultiSafepay bittet diese Kasse um langsamere Anfragen.</translation>
    </message>
    <message>
        <source>MultiSafepay&apos;s answer could not be read.</source>
        <translation>Die Antwort von MultiSafepay war nicht lesbar.</translation>
    </message>
    <message>
        <source>MultiSafepay refused the request.</source>
        <translation>MultiSafepay hat die Anfrage zurückgewiesen.</translation>
    </message>
    <message>
        <source>MultiSafepay&apos;s answer held no link that is safe to show.</source>
        <translation>Die Antwort von MultiSafepay enthielt keinen Link, der sicher angezeigt werden kann.</translation>
    </message>
    <message>
        <source>No API key is stored for MultiSafepay: practise with “pos-app --demo”, or store a key with “pos-app key set”.</source>
        <translation>Für MultiSafepay ist kein API-Schlüssel gespeichert: Üben Sie mit „pos-app --demo“ oder speichern Sie einen Schlüssel mit „pos-app key set“.</translation>
    </message>
    <message>
        <source>This computer has no keyring that keeps secrets safe: set one up and store a key with “pos-app key set”, or practise with “pos-app --demo”.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der Geheimnisse sicher verwahrt: Richten Sie einen ein und speichern Sie einen Schlüssel mit „pos-app key set“, oder üben Sie mit „pos-app --demo“.</translation>
    </message>
    <message>
        <source>That is not an API key: paste it once more.</source>
        <translation>Das ist kein API-Schlüssel: Fügen Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>The journal on this computer&apos;s disk can&apos;t be written, so selling is stopped.</source>
        <translation>Das Journal auf der Festplatte dieses Computers lässt sich nicht schreiben, deshalb ist der Verkauf gestoppt.</translation>
    </message>
    <message>
        <source>Another program holds this till&apos;s journal, so selling is stopped.</source>
        <translation>Ein anderes Programm hält das Journal dieser Kasse besetzt, deshalb ist der Verkauf gestoppt.</translation>
    </message>
    <message>
        <source>Gift Card Counter is already open on this computer.</source>
        <translation>Geschenkkarten-Kasse ist auf diesem Computer bereits geöffnet.</translation>
    </message>
    <message>
        <source>The journal&apos;s file is damaged. It was left as it is, and selling is stopped.</source>
        <translation>Die Datei des Journals ist beschädigt. Sie wurde gelassen, wie sie ist, und der Verkauf ist gestoppt.</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of this program: update it.</source>
        <translation>Das Journal wurde von einer neueren Version dieses Programms geschrieben: Aktualisieren Sie es.</translation>
    </message>
    <message>
        <source>This sale has an order that was paid or may still be: look at that one first.</source>
        <translation>Dieser Verkauf hat eine Bestellung, die bezahlt ist oder noch bezahlt werden kann: Sehen Sie zuerst diese an.</translation>
    </message>
    <message>
        <source>The customer&apos;s card showed nothing: wait an hour before the next QR code, or let a supervisor lift that.</source>
        <translation>Die Karte des Kunden zeigte Guthaben null: Warten Sie eine Stunde bis zum nächsten QR-Code, oder lassen Sie das von der Aufsicht aufheben.</translation>
    </message>
    <message>
        <source>MultiSafepay no longer takes this till&apos;s API key: a manager stores the right one with “pos-app key set”.</source>
        <translation>MultiSafepay nimmt den API-Schlüssel dieser Kasse nicht mehr an: Die Verwaltung speichert den richtigen mit „pos-app key set“.</translation>
    </message>
    <message>
        <source>This order was sent before: look for it in the list.</source>
        <translation>Diese Bestellung wurde schon gesendet: Suchen Sie sie in der Liste.</translation>
    </message>
    <message>
        <source>The practice MultiSafepay could not be started.</source>
        <translation>Das Übungs-MultiSafepay ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>The program made a mistake; the till goes on.</source>
        <translation>Das Programm hat einen Fehler gemacht; die Kasse läuft weiter.</translation>
    </message>
    <message>
        <source>No new sales until then. Open orders stay open.</source>
        <translation>Bis dahin keine neuen Verkäufe. Offene Bestellungen bleiben offen.</translation>
    </message>
    <message>
        <source>QR codes on screen stay valid. Do not charge again: what was paid shows when the line is back.</source>
        <translation>QR-Codes auf dem Bildschirm bleiben gültig. Kassieren Sie nicht noch einmal: Was bezahlt wurde, erscheint, sobald die Verbindung wieder steht.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring is locked: unlock it and start again.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt: Entsperren Sie ihn und starten Sie neu.</translation>
    </message>
    <message>
        <source>Today&apos;s copy of the journal could not be made. Selling goes on: call the supervisor.</source>
        <translation>Die heutige Kopie des Journals konnte nicht erstellt werden. Der Verkauf geht weiter: Rufen Sie die Aufsicht.</translation>
    </message>
    <message>
        <source>The journal is restored. MultiSafepay could not yet be asked for the orders that were made after the copy: that is done again every hour.</source>
        <translation>Das Journal ist wiederhergestellt. MultiSafepay konnte noch nicht nach Bestellungen aus der Zeit nach der Kopie gefragt werden: Das geschieht stündlich erneut.</translation>
    </message>
    <message>
        <source>The journal is restored. Orders made after the copy were found at MultiSafepay: {count}. Look at each of them in the list.</source>
        <translation>Das Journal ist wiederhergestellt. Bei MultiSafepay gefundene Bestellungen aus der Zeit nach der Kopie: {count}. Sehen Sie jede davon in der Liste an.</translation>
    </message>
    <message>
        <source>The journal is restored. MultiSafepay knows of no order made after the copy.</source>
        <translation>Das Journal ist wiederhergestellt. MultiSafepay kennt keine Bestellung aus der Zeit nach der Kopie.</translation>
    </message>
    <message>
        <source>Nothing was sent and nobody was charged.</source>
        <translation>Es wurde nichts gesendet und nichts abgebucht.</translation>
    </message>
    <message>
        <source>Choose the brand of the gift card.</source>
        <translation>Wählen Sie die Marke der Geschenkkarte.</translation>
    </message>
    <message>
        <source>Type the amount.</source>
        <translation>Geben Sie den Betrag ein.</translation>
    </message>
    <message>
        <source>The amount must be more than zero.</source>
        <translation>Der Betrag muss größer als null sein.</translation>
    </message>
    <message>
        <source>Type whole units only, at most five digits.</source>
        <translation>Nur ganze Einheiten, höchstens fünf Ziffern.</translation>
    </message>
    <message numerus="yes">
        <source>Type %n digits after the comma.</source>
        <translation>
            <numerusform>Geben Sie %n Ziffer nach dem Komma ein.</numerusform>
            <numerusform>Geben Sie %n Ziffern nach dem Komma ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what is being paid for.</source>
        <translation>Geben Sie an, wofür bezahlt wird.</translation>
    </message>
    <message>
        <source>Not an e-mail.</source>
        <translation>Keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Not a phone number.</source>
        <translation>Keine Telefonnummer.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>Höchstens %n Zeichen.</numerusform>
            <numerusform>Höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen.</numerusform>
            <numerusform>Mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out the signs &lt; and &gt;.</source>
        <translation>Lassen Sie die Zeichen &lt; und &gt; weg.</translation>
    </message>
    <message>
        <source>Leave out control characters.</source>
        <translation>Lassen Sie Steuerzeichen weg.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Wählen Sie aus der Liste.</translation>
    </message>
</context>
</TS>
