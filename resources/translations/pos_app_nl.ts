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
    <name>BugWindow</name>
    <message>
        <source>Gift Card Counter made a mistake</source>
        <translation>Cadeaukaartkassa maakte een fout</translation>
    </message>
    <message>
        <source>The program made a mistake. The till goes on.</source>
        <translation>Het programma maakte een fout. De kassa werkt door.</translation>
    </message>
    <message>
        <source>No money is taken by a mistake: every order is recorded before it is sent, and followed until MultiSafepay has said how it ends.</source>
        <translation>Door een fout wordt geen geld afgeschreven: elke bestelling wordt vastgelegd voordat ze wordt verstuurd, en gevolgd tot MultiSafepay zegt hoe ze afloopt.</translation>
    </message>
    <message>
        <source>Look at the verdict of your last order before the goods go, sell on, and pass this report to whoever looks after the program. Nothing about customers is in it.</source>
        <translation>Kijk naar de uitslag van de laatste bestelling voordat u de artikelen meegeeft, verkoop door en geef dit verslag aan wie het programma beheert. Er staat niets over klanten in.</translation>
    </message>
    <message>
        <source>Reference {reference}.</source>
        <translation>Referentie {reference}.</translation>
    </message>
    <message numerus="yes">
        <source>%n mistakes since the start.</source>
        <translation>
            <numerusform>%n fout sinds de start.</numerusform>
            <numerusform>%n fouten sinds de start.</numerusform>
        </translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Opslaan…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
    </message>
    <message>
        <source>Could not be saved there</source>
        <translation>Kon daar niet worden opgeslagen</translation>
    </message>
</context>
<context>
    <name>BundlePage</name>
    <message>
        <source>What whoever helps you needs, in one file: what the doctor found, the log, the settings, the states of the orders. No key, no customer, no name of the shop or of a clerk is in it. Read it here first; nothing is sent by this program.</source>
        <translation>Wat uw helper nodig heeft, in één bestand: wat de controle vond, het logboek, de instellingen, de status van de bestellingen. Er staat geen sleutel, geen klant en geen naam van de winkel of een medewerker in. Lees het hier eerst; dit programma verstuurt niets.</translation>
    </message>
    <message>
        <source>&amp;Make the bundle</source>
        <translation>Pakket &amp;maken</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Opslaan als…</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>Bestanden van het pakket</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Tekst van het bestand</translation>
    </message>
    <message>
        <source>Making it…</source>
        <translation>Bezig met maken…</translation>
    </message>
    <message>
        <source>It could not be saved there: choose another folder.</source>
        <translation>Opslaan is daar niet gelukt: kies een andere map.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Opgeslagen als {name}</translation>
    </message>
</context>
<context>
    <name>ClerkButton</name>
    <message>
        <source>Who is here?</source>
        <translation>Wie is hier?</translation>
    </message>
    <message>
        <source>{clerk} is at the counter (F2)</source>
        <translation>{clerk} staat aan de kassa (F2)</translation>
    </message>
    <message>
        <source>Say who is at the counter (F2)</source>
        <translation>Geef aan wie aan de kassa staat (F2)</translation>
    </message>
    <message>
        <source>Who is at the counter</source>
        <translation>Wie aan de kassa staat</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
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
    <name>Doctor</name>
    <message>
        <source>Install the program anew, with another version of Qt.</source>
        <translation>Installeer het programma opnieuw, met een andere versie van Qt.</translation>
    </message>
    <message>
        <source>Start the program on a computer with a screen.</source>
        <translation>Start het programma op een computer met een scherm.</translation>
    </message>
    <message>
        <source>Leave the till open for a few minutes: it makes one by itself. If this line stays, look at the disk.</source>
        <translation>Laat de kassa enkele minuten open: ze maakt er zelf een. Blijft deze regel staan, kijk dan naar de schijf.</translation>
    </message>
    <message>
        <source>Set up this computer&apos;s keyring (on Linux GNOME Keyring or KWallet), then start again. Until then the key is asked for at each start.</source>
        <translation>Stel de sleutelbos van deze computer in (op Linux GNOME Keyring of KWallet) en start opnieuw. Tot dan wordt bij elke start om de sleutel gevraagd.</translation>
    </message>
    <message>
        <source>Let this computer set its clock by the internet. Links end by MultiSafepay&apos;s clock.</source>
        <translation>Laat deze computer de klok via internet gelijkzetten. Links verlopen volgens de klok van MultiSafepay.</translation>
    </message>
    <message>
        <source>The window needs 960 by 540: choose a smaller scaling in the system.</source>
        <translation>Het venster heeft 960 bij 540 nodig: kies in het systeem een kleinere schaal.</translation>
    </message>
    <message>
        <source>Connect it, or choose another one in the View menu.</source>
        <translation>Sluit het aan, of kies een ander in het menu Weergave.</translation>
    </message>
    <message>
        <source>Set one up in the system, if codes and receipts are to be printed.</source>
        <translation>Stel er een in het systeem in, als codes en bonnen geprint moeten worden.</translation>
    </message>
    <message>
        <source>Switch it on, or choose another one in the settings.</source>
        <translation>Zet hem aan, of kies een andere in de instellingen.</translation>
    </message>
    <message>
        <source>Set them anew in the program.</source>
        <translation>Stel ze in het programma opnieuw in.</translation>
    </message>
    <message>
        <source>Set up the shop anew. The damaged file is kept under another name.</source>
        <translation>Stel de winkel opnieuw in. Het beschadigde bestand blijft onder een andere naam bewaard.</translation>
    </message>
    <message>
        <source>Let this user read the program&apos;s own folders.</source>
        <translation>Geef deze gebruiker leesrechten op de mappen van het programma.</translation>
    </message>
    <message>
        <source>Let this user write the program&apos;s own folders, and look whether the disk is full or broken. Without it nothing is sold.</source>
        <translation>Geef deze gebruiker schrijfrechten op de mappen van het programma en kijk of de schijf vol of defect is. Zonder dit wordt er niets verkocht.</translation>
    </message>
    <message>
        <source>Delete or move what is not needed. The till can&apos;t sell on a full disk.</source>
        <translation>Verwijder of verplaats wat niet nodig is. Met een volle schijf kan de kassa niet verkopen.</translation>
    </message>
    <message>
        <source>Close the other program.</source>
        <translation>Sluit het andere programma.</translation>
    </message>
    <message>
        <source>Start the program: it offers the newest good copy. Leave the files where they are.</source>
        <translation>Start het programma: het biedt de nieuwste goede kopie aan. Laat de bestanden staan waar ze staan.</translation>
    </message>
    <message>
        <source>Unlock it, then check again.</source>
        <translation>Ontgrendel hem en controleer opnieuw.</translation>
    </message>
    <message>
        <source>Store the key of this very environment: test and live have one each. It stands in MultiSafepay&apos;s dashboard, under the site&apos;s settings.</source>
        <translation>Sla de sleutel van precies deze omgeving op: test en live hebben er elk een. Hij staat in het dashboard van MultiSafepay, bij de instellingen van de site.</translation>
    </message>
    <message>
        <source>Store it with “pos-app key set”. It stands in MultiSafepay&apos;s dashboard, under the site&apos;s settings.</source>
        <translation>Sla hem op met “pos-app key set”. Hij staat in het dashboard van MultiSafepay, bij de instellingen van de site.</translation>
    </message>
    <message>
        <source>Check again in a minute.</source>
        <translation>Controleer over een minuut opnieuw.</translation>
    </message>
    <message>
        <source>Look at the date of this computer, and ask who looks after the network whether something reads along.</source>
        <translation>Kijk naar de datum van deze computer en vraag de netwerkbeheerder of er iets meeleest.</translation>
    </message>
    <message>
        <source>Sign in to this network with a browser, or use another network.</source>
        <translation>Meld u met een browser aan bij dit netwerk, of gebruik een ander netwerk.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then check again. QR codes on screen stay valid.</source>
        <translation>Wacht enkele minuten en controleer opnieuw. QR-codes op het scherm blijven geldig.</translation>
    </message>
    <message>
        <source>Close the program and start it again.</source>
        <translation>Sluit het programma en start het opnieuw.</translation>
    </message>
    <message>
        <source>Look at the cable or the Wi-Fi, then at the router. If other pages open, a firewall may hold back this program.</source>
        <translation>Kijk naar de kabel of de wifi, daarna naar de router. Als andere pagina&apos;s wel openen, houdt een firewall dit programma misschien tegen.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Werk dit programma bij.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Probleem</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Niet gecontroleerd</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>Venstersysteem</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Schermen</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Printers</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Schijf</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journaal</translation>
    </message>
    <message>
        <source>Daily copy</source>
        <translation>Dagkopie</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Sleutelbos</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>Naam opzoeken</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klok</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-sleutel</translation>
    </message>
    <message numerus="yes">
        <source>%n problems: do what stands beside each.</source>
        <translation>
            <numerusform>%n probleem: doe wat ernaast staat.</numerusform>
            <numerusform>%n problemen: doe wat ernaast staat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No problems. %n lines to look at.</source>
        <translation>
            <numerusform>Geen problemen. %n regel om te bekijken.</numerusform>
            <numerusform>Geen problemen. %n regels om te bekijken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was checked is in order.</source>
        <translation>Alles wat is gecontroleerd, is in orde.</translation>
    </message>
    <message>
        <source>{level}: {check} – {said}.</source>
        <translation>{level}: {check} – {said}.</translation>
    </message>
    <message>
        <source>The support bundle is in {name}: {files}. Read it before you send it.</source>
        <translation>Het hulppakket staat in {name}: {files}. Lees het voordat u het verstuurt.</translation>
    </message>
    <message>
        <source>The support bundle could not be written there.</source>
        <translation>Het hulppakket kon daar niet worden opgeslagen.</translation>
    </message>
    <message>
        <source>Version {version}, Python {python}, Qt {qt}, {system}</source>
        <translation>Versie {version}, Python {python}, Qt {qt}, {system}</translation>
    </message>
    <message>
        <source>Drawn by “{platform}”</source>
        <translation>Getekend door “{platform}”</translation>
    </message>
    <message numerus="yes">
        <source>%n printers</source>
        <translation>
            <numerusform>%n printer</numerusform>
            <numerusform>%n printers</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings file is sound</source>
        <translation>Het instellingenbestand is in orde</translation>
    </message>
    <message numerus="yes">
        <source>%n orders, each of them sound</source>
        <translation>
            <numerusform>%n bestelling, in orde</numerusform>
            <numerusform>%n bestellingen, alle in orde</numerusform>
        </translation>
    </message>
    <message>
        <source>Of {day}</source>
        <translation>Van {day}</translation>
    </message>
    <message>
        <source>Keeps keys encrypted ({name})</source>
        <translation>Bewaart sleutels versleuteld ({name})</translation>
    </message>
    <message>
        <source>MultiSafepay answered in {ms} ms</source>
        <translation>MultiSafepay antwoordde in {ms} ms</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds beside MultiSafepay&apos;s clock</source>
        <translation>
            <numerusform>%n seconde naast de klok van MultiSafepay</numerusform>
            <numerusform>%n seconden naast de klok van MultiSafepay</numerusform>
        </translation>
    </message>
    <message>
        <source>MultiSafepay takes the key</source>
        <translation>MultiSafepay accepteert de sleutel</translation>
    </message>
    <message>
        <source>This version of Qt crashes on this version of Python</source>
        <translation>Deze versie van Qt loopt vast op deze versie van Python</translation>
    </message>
    <message>
        <source>Windows are drawn, but no screen shows them</source>
        <translation>Vensters worden getekend, maar geen scherm toont ze</translation>
    </message>
    <message>
        <source>No screen is large enough: {names}</source>
        <translation>Geen scherm is groot genoeg: {names}</translation>
    </message>
    <message>
        <source>The customer&apos;s screen is not connected</source>
        <translation>Het klantscherm is niet aangesloten</translation>
    </message>
    <message>
        <source>This computer has no printer</source>
        <translation>Deze computer heeft geen printer</translation>
    </message>
    <message>
        <source>The chosen printer is not there</source>
        <translation>De gekozen printer is er niet</translation>
    </message>
    <message>
        <source>The disk is full: {left}</source>
        <translation>De schijf is vol: {left}</translation>
    </message>
    <message>
        <source>Nothing can be written on the disk</source>
        <translation>Er kan niets naar de schijf worden geschreven</translation>
    </message>
    <message>
        <source>The disk is nearly full: {left}</source>
        <translation>De schijf is bijna vol: {left}</translation>
    </message>
    <message>
        <source>No keyring that keeps secrets encrypted</source>
        <translation>Geen sleutelbos die geheimen versleuteld bewaart</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n seconds fast</source>
        <translation>
            <numerusform>De klok van deze computer loopt %n seconde voor</numerusform>
            <numerusform>De klok van deze computer loopt %n seconden voor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n seconds slow</source>
        <translation>
            <numerusform>De klok van deze computer loopt %n seconde achter</numerusform>
            <numerusform>De klok van deze computer loopt %n seconden achter</numerusform>
        </translation>
    </message>
    <message>
        <source>None saved yet: the usual ones hold</source>
        <translation>Nog niets opgeslagen: de standaardwaarden gelden</translation>
    </message>
    <message>
        <source>Some are wrong or unknown and do not hold: {names}</source>
        <translation>Sommige zijn onjuist of onbekend en gelden niet: {names}</translation>
    </message>
    <message>
        <source>Written by a newer version of this program</source>
        <translation>Geschreven door een nieuwere versie van dit programma</translation>
    </message>
    <message>
        <source>The settings file is damaged: the usual ones hold</source>
        <translation>Het instellingenbestand is beschadigd: de standaardwaarden gelden</translation>
    </message>
    <message>
        <source>The settings file can&apos;t be read</source>
        <translation>Het instellingenbestand is niet te lezen</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nog niet aanwezig</translation>
    </message>
    <message>
        <source>The newest is of {day}, older than the orders</source>
        <translation>De nieuwste is van {day}, ouder dan de bestellingen</translation>
    </message>
    <message>
        <source>There is none, although there are orders</source>
        <translation>Er is er geen, hoewel er bestellingen zijn</translation>
    </message>
    <message>
        <source>The journal is gone, only its copies are there</source>
        <translation>Het journaal is weg, alleen de kopieën zijn er</translation>
    </message>
    <message>
        <source>The journal&apos;s file is damaged</source>
        <translation>Het bestand van het journaal is beschadigd</translation>
    </message>
    <message>
        <source>Another program holds the journal</source>
        <translation>Een ander programma houdt het journaal bezet</translation>
    </message>
    <message>
        <source>The journal can&apos;t be read</source>
        <translation>Het journaal is niet te lezen</translation>
    </message>
    <message>
        <source>MultiSafepay refuses this key</source>
        <translation>MultiSafepay weigert deze sleutel</translation>
    </message>
    <message>
        <source>No key is stored</source>
        <translation>Er is geen sleutel opgeslagen</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>De sleutelbos is vergrendeld</translation>
    </message>
    <message>
        <source>What is stored is no API key</source>
        <translation>Wat is opgeslagen, is geen API-sleutel</translation>
    </message>
    <message>
        <source>MultiSafepay did not say whether it takes the key</source>
        <translation>MultiSafepay zei niet of het de sleutel accepteert</translation>
    </message>
    <message>
        <source>{host} can&apos;t be looked up</source>
        <translation>{host} is niet op te zoeken</translation>
    </message>
    <message>
        <source>The connection is not safe, so it was cut</source>
        <translation>De verbinding is niet veilig en is daarom verbroken</translation>
    </message>
    <message>
        <source>MultiSafepay did not answer in time</source>
        <translation>MultiSafepay antwoordde niet op tijd</translation>
    </message>
    <message>
        <source>The practice MultiSafepay does not run</source>
        <translation>De oefen-MultiSafepay draait niet</translation>
    </message>
    <message>
        <source>MultiSafepay is out of order</source>
        <translation>MultiSafepay is buiten werking</translation>
    </message>
    <message>
        <source>MultiSafepay asks this till to slow down</source>
        <translation>MultiSafepay vraagt deze kassa het rustiger aan te doen</translation>
    </message>
    <message>
        <source>Something else answered in MultiSafepay&apos;s place</source>
        <translation>Iets anders antwoordde in plaats van MultiSafepay</translation>
    </message>
    <message>
        <source>MultiSafepay can&apos;t be reached</source>
        <translation>MultiSafepay is niet bereikbaar</translation>
    </message>
    <message>
        <source>Needs the connection</source>
        <translation>Daarvoor is de verbinding nodig</translation>
    </message>
    <message>
        <source>There is no screen to look at</source>
        <translation>Er is geen scherm om naar te kijken</translation>
    </message>
    <message>
        <source>Needs a disk that can be written</source>
        <translation>Daarvoor is een beschrijfbare schijf nodig</translation>
    </message>
    <message>
        <source>MultiSafepay did not tell the time</source>
        <translation>MultiSafepay gaf de tijd niet door</translation>
    </message>
    <message>
        <source>Needs a keyring</source>
        <translation>Daarvoor is een sleutelbos nodig</translation>
    </message>
    <message>
        <source>The program was closed</source>
        <translation>Het programma werd gesloten</translation>
    </message>
    <message>
        <source>Needs the journal</source>
        <translation>Daarvoor is het journaal nodig</translation>
    </message>
    <message>
        <source>{megabytes} MB free</source>
        <translation>{megabytes} MB vrij</translation>
    </message>
    <message>
        <source>{gigabytes} GB free</source>
        <translation>{gigabytes} GB vrij</translation>
    </message>
</context>
<context>
    <name>DoctorPage</name>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Opnieuw controleren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat is gevonden</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Deze computer wordt bekeken…</translation>
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
    <name>HelpWindow</name>
    <message>
        <source>Help and problems</source>
        <translation>Hulp en problemen</translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation>&amp;Controle</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Logboek</translation>
    </message>
    <message>
        <source>&amp;Support bundle</source>
        <translation>&amp;Hulppakket</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>You find it in your MultiSafepay dashboard, under Websites: open your shop there.</source>
        <translation>U vindt hem in uw MultiSafepay-dashboard, onder Websites: open daar uw winkel.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Oefenen</translation>
    </message>
    <message>
        <source>Test – no real money</source>
        <translation>Test – geen echt geld</translation>
    </message>
    <message>
        <source>Live – real money</source>
        <translation>Live – echt geld</translation>
    </message>
    <message>
        <source>Asking MultiSafepay…</source>
        <translation>MultiSafepay wordt gevraagd…</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring keeps it, and no file does.</source>
        <translation>De sleutelbos van deze computer bewaart hem, en geen enkel bestand.</translation>
    </message>
    <message>
        <source>The key is used until the program is closed, and asked for at each start.</source>
        <translation>De sleutel wordt gebruikt tot het programma wordt gesloten, en bij elke start gevraagd.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring is locked.</source>
        <translation>De sleutelbos van deze computer is vergrendeld.</translation>
    </message>
    <message>
        <source>This computer has no keyring that keeps secrets encrypted.</source>
        <translation>Deze computer heeft geen sleutelbos die geheimen versleuteld bewaart.</translation>
    </message>
    <message>
        <source>&amp;Use it live</source>
        <translation>&amp;Live gebruiken</translation>
    </message>
    <message>
        <source>Use it for t&amp;esting</source>
        <translation>Als t&amp;est gebruiken</translation>
    </message>
    <message>
        <source>The key is right. It is a live key: customers pay real money.</source>
        <translation>De sleutel klopt. Het is een live-sleutel: klanten betalen echt geld.</translation>
    </message>
    <message>
        <source>The key is right. It is a test key: no real money moves.</source>
        <translation>De sleutel klopt. Het is een testsleutel: er gaat geen echt geld om.</translation>
    </message>
    <message>
        <source>This is a live key: the test environment refuses it, the live one takes it. With it customers pay real money.</source>
        <translation>Dit is een live-sleutel: de testomgeving weigert hem, de live-omgeving neemt hem aan. Klanten betalen er echt geld mee.</translation>
    </message>
    <message>
        <source>This is a test key: the live environment refuses it, the test one takes it. With it no real money moves.</source>
        <translation>Dit is een testsleutel: de live-omgeving weigert hem, de testomgeving neemt hem aan. Er gaat geen echt geld mee om.</translation>
    </message>
    <message>
        <source>MultiSafepay refuses this key, for test and for live: copy it once more.</source>
        <translation>MultiSafepay weigert deze sleutel, voor test en voor live: kopieer hem nog eens.</translation>
    </message>
    <message>
        <source>The test environment refuses this key, and the live one could not be asked.</source>
        <translation>De testomgeving weigert deze sleutel, en de live-omgeving kon niet worden gevraagd.</translation>
    </message>
    <message>
        <source>The live environment refuses this key, and the test one could not be asked.</source>
        <translation>De live-omgeving weigert deze sleutel, en de testomgeving kon niet worden gevraagd.</translation>
    </message>
    <message>
        <source>Paste the key first.</source>
        <translation>Plak eerst de sleutel.</translation>
    </message>
    <message>
        <source>Paste the key.</source>
        <translation>Plak de sleutel.</translation>
    </message>
    <message>
        <source>The key could not be checked, and nothing was stored.</source>
        <translation>De sleutel kon niet worden gecontroleerd, en er is niets opgeslagen.</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>The live API key is needed</source>
        <translation>De live-API-sleutel is nodig</translation>
    </message>
    <message>
        <source>The test API key is needed</source>
        <translation>De test-API-sleutel is nodig</translation>
    </message>
    <message>
        <source>&amp;Practise instead</source>
        <translation>Liever &amp;oefenen</translation>
    </message>
    <message>
        <source>Se&amp;t up…</source>
        <translation>&amp;Instellen…</translation>
    </message>
    <message>
        <source>What this computer&apos;s keyring holds is no API key.</source>
        <translation>Wat de sleutelbos van deze computer bevat, is geen API-sleutel.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring holds no key for this till.</source>
        <translation>De sleutelbos van deze computer bevat geen sleutel voor deze kassa.</translation>
    </message>
    <message>
        <source>Paste it, and the till opens. The keyring keeps it from then on.</source>
        <translation>Plak hem, en de kassa gaat open. De sleutelbos bewaart hem vanaf dan.</translation>
    </message>
    <message>
        <source>Unlock it and press “Check”, or paste the key: it is used until the program is closed.</source>
        <translation>Ontgrendel hem en druk op “Controleren”, of plak de sleutel: die wordt gebruikt tot het programma wordt gesloten.</translation>
    </message>
    <message>
        <source>So the key is asked for at each start: paste it, and it is used until the program is closed.</source>
        <translation>Daarom wordt de sleutel bij elke start gevraagd: plak hem, en hij wordt gebruikt tot het programma wordt gesloten.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Op&amp;nieuw proberen</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Controleren</translation>
    </message>
</context>
<context>
    <name>KeyEntry</name>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;sleutel</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Tonen</translation>
    </message>
    <message>
        <source>Show the API key</source>
        <translation>De API-sleutel tonen</translation>
    </message>
    <message>
        <source>Leave it empty to go on with the key that is known.</source>
        <translation>Laat het veld leeg om met de bekende sleutel verder te gaan.</translation>
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
    <name>Log</name>
    <message>
        <source>Till opened</source>
        <translation>Kassa geopend</translation>
    </message>
    <message>
        <source>Till could not be opened</source>
        <translation>Kassa kon niet worden geopend</translation>
    </message>
    <message>
        <source>Till closed</source>
        <translation>Kassa gesloten</translation>
    </message>
    <message>
        <source>MultiSafepay was asked</source>
        <translation>MultiSafepay gevraagd</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>Bestelling gewijzigd</translation>
    </message>
    <message>
        <source>Something failed</source>
        <translation>Er is iets mislukt</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Geen geluid</translation>
    </message>
    <message>
        <source>The screen may fall asleep</source>
        <translation>Het scherm kan uitgaan</translation>
    </message>
    <message>
        <source>A code could not be drawn</source>
        <translation>Een code kon niet worden getekend</translation>
    </message>
    <message>
        <source>Mistake of the program</source>
        <translation>Fout van het programma</translation>
    </message>
    <message>
        <source>Said by a library</source>
        <translation>Melding van een bibliotheek</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Order number, word or code</source>
        <translation>Bestelnummer, woord of code</translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation>Zoeken in het logboek</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Vernieuwen</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Regels van het logboek</translation>
    </message>
    <message>
        <source>The log can&apos;t be read.</source>
        <translation>Het logboek is niet te lezen.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines, the newest on top</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels, de nieuwste bovenaan</numerusform>
        </translation>
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
    <message>
        <source>The settings file could not be read: the defaults are in force.</source>
        <translation>Het instellingenbestand kon niet worden gelezen: de standaardwaarden gelden.</translation>
    </message>
    <message>
        <source>Settings that can&apos;t be used: {names}. Their default is in force.</source>
        <translation>Onbruikbare instellingen: {names}. Hun standaardwaarde geldt.</translation>
    </message>
    <message>
        <source>The file is as it was until a setting is changed.</source>
        <translation>Het bestand blijft zoals het was tot een instelling wordt gewijzigd.</translation>
    </message>
    <message>
        <source>The settings file as it was is kept as {file}.</source>
        <translation>Het instellingenbestand zoals het was, is bewaard als {file}.</translation>
    </message>
    <message>
        <source>The other environment could not be saved on this computer, so the counter stays in this one.</source>
        <translation>De andere omgeving kon op deze computer niet worden opgeslagen, dus de kassa blijft in deze.</translation>
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
        <source>Taken by {clerk}</source>
        <translation>Aangenomen door {clerk}</translation>
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
    <name>PinCard</name>
    <message>
        <source>OK</source>
        <translation>Oké</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>&amp;Remove the PIN</source>
        <translation>Pincode &amp;verwijderen</translation>
    </message>
    <message>
        <source>Press again: nothing stays locked</source>
        <translation>Druk nogmaals: niets blijft op slot</translation>
    </message>
    <message>
        <source>Take the last digit back</source>
        <translation>Laatste cijfer wissen</translation>
    </message>
    <message>
        <source>Supervisor PIN</source>
        <translation>Pincode van de leidinggevende</translation>
    </message>
    <message>
        <source>New supervisor PIN</source>
        <translation>Nieuwe pincode van de leidinggevende</translation>
    </message>
    <message>
        <source>The same digits once more.</source>
        <translation>Nog een keer dezelfde cijfers.</translation>
    </message>
    <message>
        <source>4 to 12 digits.</source>
        <translation>4 tot 12 cijfers.</translation>
    </message>
    <message>
        <source>Those were not the same digits.</source>
        <translation>Dat waren niet dezelfde cijfers.</translation>
    </message>
</context>
<context>
    <name>PinWords</name>
    <message>
        <source>To open the settings.</source>
        <translation>Om de instellingen te openen.</translation>
    </message>
    <message>
        <source>To change the PIN itself.</source>
        <translation>Om de pincode zelf te wijzigen.</translation>
    </message>
    <message>
        <source>To erase a customer&apos;s details.</source>
        <translation>Om gegevens van een klant te wissen.</translation>
    </message>
    <message>
        <source>To release a sale that is held back.</source>
        <translation>Om een tegengehouden verkoop vrij te geven.</translation>
    </message>
    <message>
        <source>To take figures out of this till.</source>
        <translation>Om cijfers uit deze kassa te halen.</translation>
    </message>
    <message>
        <source>To save a report for support.</source>
        <translation>Om een verslag voor de helpdesk op te slaan.</translation>
    </message>
    <message>
        <source>To pay money back.</source>
        <translation>Om geld terug te betalen.</translation>
    </message>
    <message>
        <source>To leave the full screen.</source>
        <translation>Om het volledige scherm te verlaten.</translation>
    </message>
    <message>
        <source>Wrong PIN. Next try in {time}.</source>
        <translation>Onjuiste pincode. Volgende poging over {time}.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Next try in {time}.</source>
        <translation>Te vaak een onjuiste pincode. Volgende poging over {time}.</translation>
    </message>
    <message>
        <source>Wrong PIN. Try again.</source>
        <translation>Onjuiste pincode. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The file supervisor.json can&apos;t be used, so this stays locked. Whoever looks after this computer deletes it and sets a new PIN.</source>
        <translation>Het bestand supervisor.json is onbruikbaar, dus dit blijft op slot. Wie deze computer beheert, verwijdert het en stelt een nieuwe pincode in.</translation>
    </message>
    <message>
        <source>The supervisor PIN is set.</source>
        <translation>De pincode van de leidinggevende is ingesteld.</translation>
    </message>
    <message>
        <source>There is no supervisor PIN any more: nothing is locked.</source>
        <translation>Er is geen pincode van de leidinggevende meer: niets is op slot.</translation>
    </message>
    <message>
        <source>The supervisor PIN could not be saved: it is what it was. Is the disk full, or the file supervisor.json damaged?</source>
        <translation>De pincode van de leidinggevende kon niet worden opgeslagen en is niet gewijzigd. Is de schijf vol of het bestand supervisor.json beschadigd?</translation>
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
    <name>RefusalWindow</name>
    <message>
        <source>Gift Card Counter</source>
        <translation>Cadeaukaartkassa</translation>
    </message>
    <message>
        <source>The program can&apos;t start</source>
        <translation>Het programma kan niet starten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
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
    <name>SetUpConnect</name>
    <message>
        <source>Connect to MultiSafepay</source>
        <translation>Verbinden met MultiSafepay</translation>
    </message>
</context>
<context>
    <name>SetUpShop</name>
    <message>
        <source>Your shop</source>
        <translation>Uw winkel</translation>
    </message>
    <message>
        <source>Shop &amp;name</source>
        <translation>&amp;Naam van de winkel</translation>
    </message>
    <message>
        <source>This c&amp;ounter&apos;s short name</source>
        <translation>K&amp;orte naam van deze kassa</translation>
    </message>
    <message>
        <source>&amp;Address, as on the receipt</source>
        <translation>&amp;Adres, zoals op de bon</translation>
    </message>
    <message>
        <source>Last lines of the &amp;receipt</source>
        <translation>Laatste re&amp;gels van de bon</translation>
    </message>
    <message>
        <source>Countr&amp;y</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>&amp;Payment page in</source>
        <translation>&amp;Betaalpagina in het</translation>
    </message>
    <message>
        <source>Gift cards of this account</source>
        <translation>Cadeaukaarten van dit account</translation>
    </message>
    <message>
        <source>They could not be asked for. The counter asks again.</source>
        <translation>Ze konden niet worden opgevraagd. De kassa vraagt het opnieuw.</translation>
    </message>
    <message>
        <source>None yet: ask MultiSafepay to switch on those that you sell.</source>
        <translation>Nog geen: vraag MultiSafepay de kaarten aan te zetten die u verkoopt.</translation>
    </message>
    <message>
        <source>Only a–z and 0–9, at most 8.</source>
        <translation>Alleen a–z en 0–9, hoogstens 8.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters, no &lt; or &gt;.</source>
        <translation>
            <numerusform>Hoogstens %n teken, geen &lt; of &gt;.</numerusform>
            <numerusform>Hoogstens %n tekens, geen &lt; of &gt;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n short lines, no &lt; or &gt;.</source>
        <translation>
            <numerusform>Hoogstens %n korte regel, geen &lt; of &gt;.</numerusform>
            <numerusform>Hoogstens %n korte regels, geen &lt; of &gt;.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetUpWelcome</name>
    <message>
        <source>Welcome to Gift Card Counter</source>
        <translation>Welkom bij Cadeaukaartkassa</translation>
    </message>
    <message>
        <source>Take a first payment in a minute. All of this can be changed later.</source>
        <translation>Neem binnen een minuut een eerste betaling aan. Dit alles kan later worden gewijzigd.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Zoals deze computer</translation>
    </message>
    <message>
        <source>&amp;Practise on this computer</source>
        <translation>&amp;Oefenen op deze computer</translation>
    </message>
    <message>
        <source>&amp;Connect to MultiSafepay</source>
        <translation>&amp;Verbinden met MultiSafepay</translation>
    </message>
    <message>
        <source>No account needed: a MultiSafepay of its own runs here. No money moves.</source>
        <translation>Geen account nodig: hier draait een eigen MultiSafepay. Er gaat geen geld om.</translation>
    </message>
    <message>
        <source>For testing, or to sell. You need the API key of your account.</source>
        <translation>Om te testen of te verkopen. U hebt de API-sleutel van uw account nodig.</translation>
    </message>
</context>
<context>
    <name>SetUpWindow</name>
    <message>
        <source>Press Enter to go on.</source>
        <translation>Druk op Enter om verder te gaan.</translation>
    </message>
    <message>
        <source>The settings could not be saved on this computer. Enter tries again.</source>
        <translation>De instellingen konden op deze computer niet worden opgeslagen. Enter probeert het opnieuw.</translation>
    </message>
    <message>
        <source>Set up Gift Card Counter</source>
        <translation>Cadeaukaartkassa instellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Te&amp;rug</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Step {step} of 3  ·  Enter: go on  ·  Esc: leave everything as it was</source>
        <translation>Stap {step} van 3  ·  Enter: verder  ·  Esc: alles laten zoals het was</translation>
    </message>
    <message>
        <source>Practise now</source>
        <translation>Nu oefenen</translation>
    </message>
    <message>
        <source>Open the counter</source>
        <translation>Kassa openen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Check the key</source>
        <translation>Sleutel controleren</translation>
    </message>
</context>
<context>
    <name>SettingBrands</name>
    <message>
        <source>Add a brand…</source>
        <translation>Merk toevoegen…</translation>
    </message>
    <message>
        <source>Add a favourite brand</source>
        <translation>Een favoriet merk toevoegen</translation>
    </message>
    <message>
        <source>Favourite brands, in their order</source>
        <translation>Favoriete merken, op volgorde</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>SettingChoice</name>
    <message>
        <source>{name} (not there now)</source>
        <translation>{name} (nu niet aanwezig)</translation>
    </message>
</context>
<context>
    <name>SettingFile</name>
    <message>
        <source>Browse…</source>
        <translation>Bladeren…</translation>
    </message>
    <message>
        <source>Browse for the file</source>
        <translation>Het bestand zoeken</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>{help} Default: {default}.</source>
        <translation>{help} Standaard: {default}.</translation>
    </message>
    <message>
        <source>In force from the next start on.</source>
        <translation>Geldt vanaf de volgende start.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standaard</translation>
    </message>
    <message>
        <source>Set back to the default: {setting}</source>
        <translation>Terug naar de standaard: {setting}</translation>
    </message>
</context>
<context>
    <name>SettingSwitch</name>
    <message>
        <source>On</source>
        <translation>Aan</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A whole number from {least} to {most}</source>
        <translation>Een geheel getal van {least} tot en met {most}</translation>
    </message>
    <message>
        <source>At most {lines} lines of {most} characters, no &lt; or &gt;</source>
        <translation>Hooguit {lines} regels van {most} tekens, zonder &lt; of &gt;</translation>
    </message>
    <message>
        <source>At most {most} names of {long} characters, none twice</source>
        <translation>Hooguit {most} namen van {long} tekens, geen dubbele</translation>
    </message>
    <message>
        <source>At most {most} brands, none twice</source>
        <translation>Hooguit {most} merken, geen dubbele</translation>
    </message>
    <message>
        <source>Either on or off</source>
        <translation>Aan of uit</translation>
    </message>
    <message>
        <source>Choose one of the list</source>
        <translation>Kies er een uit de lijst</translation>
    </message>
    <message>
        <source>At most {most} characters</source>
        <translation>Hooguit {most} tekens</translation>
    </message>
    <message>
        <source>A small letter, then small letters and digits</source>
        <translation>Een kleine letter, dan kleine letters en cijfers</translation>
    </message>
    <message>
        <source>Two capital letters, for example NL</source>
        <translation>Twee hoofdletters, bijvoorbeeld NL</translation>
    </message>
    <message>
        <source>An address such as https://shop.example/paid</source>
        <translation>Een adres zoals https://shop.example/paid</translation>
    </message>
    <message>
        <source>A public IP address; one of this network is none</source>
        <translation>Een openbaar IP-adres, niet een van dit netwerk</translation>
    </message>
    <message>
        <source>Such as {example}, without a password</source>
        <translation>Zoals {example}, zonder wachtwoord</translation>
    </message>
    <message>
        <source>No &lt; or &gt; and no line ends</source>
        <translation>Zonder &lt; of &gt; en op één regel</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellingen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>This counter</source>
        <translation>Deze kassa</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Zoals deze computer</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Elke keer vragen</translation>
    </message>
    <message>
        <source>on</source>
        <translation>aan</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>the last ones sold</source>
        <translation>de laatst verkochte</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>Naam van de winkel</translation>
    </message>
    <message>
        <source>Greets on the customer&apos;s screen and heads what is printed.</source>
        <translation>Staat op het klantenscherm en boven wat wordt afgedrukt.</translation>
    </message>
    <message>
        <source>Shop address</source>
        <translation>Adres van de winkel</translation>
    </message>
    <message>
        <source>Stands under the shop&apos;s name on paper.</source>
        <translation>Staat op papier onder de naam van de winkel.</translation>
    </message>
    <message>
        <source>Counter name</source>
        <translation>Naam van de kassa</translation>
    </message>
    <message>
        <source>Begins every order number. Give each counter of the shop another one.</source>
        <translation>Begin van elk bestelnummer. Geef elke kassa van de winkel een andere naam.</translation>
    </message>
    <message>
        <source>Clerks</source>
        <translation>Medewerkers</translation>
    </message>
    <message>
        <source>Who works at this counter, one name a line.</source>
        <translation>Wie aan deze kassa werkt, één naam per regel.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Omgeving</translation>
    </message>
    <message>
        <source>Where orders go. Real money moves in live only.</source>
        <translation>Waar bestellingen heen gaan. Alleen live gaat het om echt geld.</translation>
    </message>
    <message>
        <source>Seconds between two checks</source>
        <translation>Seconden tussen twee controles</translation>
    </message>
    <message>
        <source>How often MultiSafepay is asked at most. Take more where counters share a key.</source>
        <translation>Hoe vaak MultiSafepay hooguit wordt gevraagd. Neem meer als kassa’s een sleutel delen.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>What all requests go through, such as {example}.</source>
        <translation>Waar alle verzoeken doorheen gaan, zoals {example}.</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Certificaatautoriteiten</translation>
    </message>
    <message>
        <source>A PEM file that is trusted instead of the usual ones, for a proxy of your own.</source>
        <translation>Een PEM-bestand dat in plaats van de gebruikelijke wordt vertrouwd, voor een eigen proxy.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>What a new order begins with.</source>
        <translation>Waar een nieuwe bestelling mee begint.</translation>
    </message>
    <message>
        <source>Description of an order</source>
        <translation>Omschrijving van een bestelling</translation>
    </message>
    <message>
        <source>What the customer reads on the payment page. Empty: our usual words.</source>
        <translation>Wat de klant op de betaalpagina leest. Leeg: onze gebruikelijke woorden.</translation>
    </message>
    <message>
        <source>Lifetime of a link, in seconds</source>
        <translation>Levensduur van een link, in seconden</translation>
    </message>
    <message>
        <source>How long a code can be paid; 900 is a quarter of an hour.</source>
        <translation>Hoe lang een code kan worden betaald; 900 is een kwartier.</translation>
    </message>
    <message>
        <source>Address for notifications</source>
        <translation>Adres voor meldingen</translation>
    </message>
    <message>
        <source>Where MultiSafepay tells a web shop of payments.</source>
        <translation>Waar MultiSafepay betalingen aan een webwinkel meldt.</translation>
    </message>
    <message>
        <source>Page after paying</source>
        <translation>Pagina na het betalen</translation>
    </message>
    <message>
        <source>Empty: MultiSafepay shows its own.</source>
        <translation>Leeg: MultiSafepay toont een eigen pagina.</translation>
    </message>
    <message>
        <source>Page after cancelling</source>
        <translation>Pagina na het annuleren</translation>
    </message>
    <message>
        <source>Where a customer arrives who leaves the payment page.</source>
        <translation>Waar een klant terechtkomt die de betaalpagina verlaat.</translation>
    </message>
    <message>
        <source>Close the page after paying</source>
        <translation>De pagina na het betalen sluiten</translation>
    </message>
    <message>
        <source>The payment page closes itself on the customer&apos;s phone.</source>
        <translation>De betaalpagina sluit vanzelf op de telefoon van de klant.</translation>
    </message>
    <message>
        <source>Language of the payment page</source>
        <translation>Taal van de betaalpagina</translation>
    </message>
    <message>
        <source>The customer&apos;s screen speaks it too, where it can.</source>
        <translation>Het klantenscherm spreekt die ook, waar dat kan.</translation>
    </message>
    <message>
        <source>Customer&apos;s country</source>
        <translation>Land van de klant</translation>
    </message>
    <message>
        <source>Decides which ways to pay MultiSafepay offers.</source>
        <translation>Bepaalt welke betaalwijzen MultiSafepay aanbiedt.</translation>
    </message>
    <message>
        <source>Customer&apos;s screen</source>
        <translation>Klantenscherm</translation>
    </message>
    <message>
        <source>The screen that shows the code to the customer.</source>
        <translation>Het scherm dat de klant de code toont.</translation>
    </message>
    <message>
        <source>Days that customers&apos; details are kept</source>
        <translation>Bewaartermijn van klantgegevens, in dagen</translation>
    </message>
    <message>
        <source>Names, e-mail and phone are erased from this computer then.</source>
        <translation>Namen, e-mail en telefoon worden daarna van deze computer gewist.</translation>
    </message>
    <message>
        <source>Shop&apos;s public address</source>
        <translation>Openbaar adres van de winkel</translation>
    </message>
    <message>
        <source>An IP address that is sent with orders; may stay empty.</source>
        <translation>Een IP-adres dat met bestellingen wordt meegestuurd; mag leeg blijven.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>What this program speaks to the clerk.</source>
        <translation>Wat dit programma met de medewerker spreekt.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>The colours of the clerk&apos;s window.</source>
        <translation>De kleuren van het kassavenster.</translation>
    </message>
    <message>
        <source>Favourite brands</source>
        <translation>Favoriete merken</translation>
    </message>
    <message>
        <source>Have a tile and a key each, in this order.</source>
        <translation>Hebben elk een tegel en een toets, in deze volgorde.</translation>
    </message>
    <message>
        <source>Type euros first, not cents</source>
        <translation>Eerst euro’s typen, niet centen</translation>
    </message>
    <message>
        <source>On: 12 means 12 euros. Off: 12 means 12 cents.</source>
        <translation>Aan: 12 is 12 euro. Uit: 12 is 12 cent.</translation>
    </message>
    <message>
        <source>Keys for fingers</source>
        <translation>Toetsen voor vingers</translation>
    </message>
    <message>
        <source>Digits to touch beside the amount.</source>
        <translation>Cijfers om aan te raken naast het bedrag.</translation>
    </message>
    <message>
        <source>Volume of the sounds</source>
        <translation>Geluidsvolume</translation>
    </message>
    <message>
        <source>Percent; 0 is silent.</source>
        <translation>Procent; 0 is stil.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Prints codes without asking which printer.</source>
        <translation>Drukt codes af zonder te vragen welke printer.</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>Slotwoorden</translation>
    </message>
    <message>
        <source>Stand at the end of what is printed.</source>
        <translation>Staan aan het eind van wat wordt afgedrukt.</translation>
    </message>
    <message>
        <source>Practice on this computer</source>
        <translation>Oefenen op deze computer</translation>
    </message>
    <message>
        <source>Test at MultiSafepay, no real money</source>
        <translation>Test bij MultiSafepay, geen echt geld</translation>
    </message>
    <message>
        <source>Live, real money</source>
        <translation>Live, echt geld</translation>
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
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>No setting is called like that.</source>
        <translation>Geen instelling heet zo.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Zoeken in de instellingen</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Groepen van instellingen</translation>
    </message>
    <message>
        <source>Set up &amp;again…</source>
        <translation>Opnieuw &amp;instellen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>&amp;Drop them</source>
        <translation>&amp;Laten vervallen</translation>
    </message>
    <message>
        <source>Your changes are not saved yet. Close once more to drop them.</source>
        <translation>Uw wijzigingen zijn nog niet opgeslagen. Sluit nog een keer om ze te laten vervallen.</translation>
    </message>
    <message>
        <source>Can&apos;t be saved. {setting}: {fault}</source>
        <translation>Kan niet worden opgeslagen. {setting}: {fault}</translation>
    </message>
    <message>
        <source>To be saved: {settings}</source>
        <translation>Wordt opgeslagen: {settings}</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Er is niets gewijzigd.</translation>
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
        <source>Help and problems… (F1)</source>
        <translation>Hulp en problemen… (F1)</translation>
    </message>
    <message>
        <source>Set up again…</source>
        <translation>Opnieuw instellen…</translation>
    </message>
    <message>
        <source>All settings… (Ctrl+,)</source>
        <translation>Alle instellingen… (Ctrl+,)</translation>
    </message>
    <message>
        <source>Supervisor PIN…</source>
        <translation>Pincode van de leidinggevende…</translation>
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
        <source>PAID, and taken back?</source>
        <translation>BETAALD, en weer ingetrokken?</translation>
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
        <source>Call the supervisor, who looks it up at MultiSafepay.</source>
        <translation>Roep de leidinggevende, die het bij MultiSafepay opzoekt.</translation>
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
        <source>The shop&apos;s proxy did not lead to MultiSafepay: check the network and the proxy in the settings.</source>
        <translation>De proxy van de winkel leidde niet naar MultiSafepay: controleer het netwerk en de proxy in de instellingen.</translation>
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
        <source>MultiSafepay&apos;s answer has a word that this program does not know.</source>
        <translation>In het antwoord van MultiSafepay staat een woord dat dit programma niet kent.</translation>
    </message>
    <message>
        <source>MultiSafepay said that this order was paid, and now that it was not.</source>
        <translation>MultiSafepay meldde dat deze bestelling betaald was, en nu dat dat niet zo is.</translation>
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
        <source>The file of certificate authorities in the settings can&apos;t be used: it must be there, and a PEM file.</source>
        <translation>Het bestand met certificaatautoriteiten in de instellingen is niet bruikbaar: het moet er zijn en een PEM-bestand zijn.</translation>
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
        <source>The settings were written by a newer version of this program: update it. They were left as they are.</source>
        <translation>De instellingen zijn door een nieuwere versie van dit programma geschreven: werk het bij. Ze zijn gelaten zoals ze zijn.</translation>
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
        <source>Customers&apos; details that are older than allowed could not be taken out of the file {file}, beside the journal. Selling goes on: call the supervisor, who may delete it.</source>
        <translation>Klantgegevens die ouder zijn dan toegestaan, konden niet uit het bestand {file} naast het journaal worden gehaald. Verkopen gaat door: roep de leidinggevende, die het mag verwijderen.</translation>
    </message>
    <message>
        <source>The settings file on this computer&apos;s disk can&apos;t be read or written.</source>
        <translation>Het instellingenbestand op de schijf van deze computer kan niet worden gelezen of geschreven.</translation>
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
