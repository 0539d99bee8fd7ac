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
    <name>BugWindow</name>
    <message>
        <source>Gift Card Counter made a mistake</source>
        <translation>Fehler in Geschenkkarten-Kasse</translation>
    </message>
    <message>
        <source>The program made a mistake. The till goes on.</source>
        <translation>Das Programm hat einen Fehler gemacht. Die Kasse läuft weiter.</translation>
    </message>
    <message>
        <source>No money is taken by a mistake: every order is recorded before it is sent, and followed until MultiSafepay has said how it ends.</source>
        <translation>Durch einen Fehler wird kein Geld eingezogen: Jede Bestellung wird vor dem Senden festgehalten und verfolgt, bis MultiSafepay sagt, wie sie ausgeht.</translation>
    </message>
    <message>
        <source>Look at the verdict of your last order before the goods go, sell on, and pass this report to whoever looks after the program. Nothing about customers is in it.</source>
        <translation>Prüfen Sie das Ergebnis der letzten Bestellung, bevor Sie die Ware herausgeben, verkaufen Sie weiter und geben Sie diesen Bericht an die Programmbetreuung. Über Kunden steht nichts darin.</translation>
    </message>
    <message>
        <source>Reference {reference}.</source>
        <translation>Referenz {reference}.</translation>
    </message>
    <message numerus="yes">
        <source>%n mistakes since the start.</source>
        <translation>
            <numerusform>%n Fehler seit dem Start.</numerusform>
            <numerusform>%n Fehler seit dem Start.</numerusform>
        </translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Could not be saved there</source>
        <translation>Konnte dort nicht gespeichert werden</translation>
    </message>
</context>
<context>
    <name>BundlePage</name>
    <message>
        <source>What whoever helps you needs, in one file: what the doctor found, the log, the settings, the states of the orders. No key, no customer, no name of the shop or of a clerk is in it. Read it here first; nothing is sent by this program.</source>
        <translation>Was Ihre Hilfe braucht, in einer Datei: was die Prüfung fand, das Protokoll, die Einstellungen, die Zustände der Bestellungen. Kein Schlüssel, kein Kunde, kein Name des Ladens oder einer Person steht darin. Lesen Sie alles zuerst hier; dieses Programm sendet nichts.</translation>
    </message>
    <message>
        <source>&amp;Make the bundle</source>
        <translation>Paket &amp;erstellen</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>Dateien des Pakets</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>Making it…</source>
        <translation>Wird erstellt…</translation>
    </message>
    <message>
        <source>It could not be saved there: choose another folder.</source>
        <translation>Dort ließ es sich nicht speichern: Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Gespeichert als {name}</translation>
    </message>
</context>
<context>
    <name>ClerkButton</name>
    <message>
        <source>Who is here?</source>
        <translation>Wer ist hier?</translation>
    </message>
    <message>
        <source>{clerk} is at the counter (F2)</source>
        <translation>{clerk} ist an der Kasse (F2)</translation>
    </message>
    <message>
        <source>Say who is at the counter (F2)</source>
        <translation>Angeben, wer an der Kasse ist (F2)</translation>
    </message>
    <message>
        <source>Who is at the counter</source>
        <translation>Wer an der Kasse ist</translation>
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
    <name>Doctor</name>
    <message>
        <source>Install the program anew, with another version of Qt.</source>
        <translation>Installieren Sie das Programm neu, mit einer anderen Version von Qt.</translation>
    </message>
    <message>
        <source>Start the program on a computer with a screen.</source>
        <translation>Starten Sie das Programm auf einem Computer mit Bildschirm.</translation>
    </message>
    <message>
        <source>Leave the till open for a few minutes: it makes one by itself. If this line stays, look at the disk.</source>
        <translation>Lassen Sie die Kasse einige Minuten offen: Sie erstellt selbst eine. Bleibt diese Zeile, sehen Sie nach der Festplatte.</translation>
    </message>
    <message>
        <source>Set up this computer&apos;s keyring (on Linux GNOME Keyring or KWallet), then start again. Until then the key is asked for at each start.</source>
        <translation>Richten Sie den Schlüsselbund dieses Computers ein (unter Linux GNOME Keyring oder KWallet) und starten Sie neu. Bis dahin wird bei jedem Start nach dem Schlüssel gefragt.</translation>
    </message>
    <message>
        <source>Let this computer set its clock by the internet. Links end by MultiSafepay&apos;s clock.</source>
        <translation>Lassen Sie diesen Computer seine Uhr über das Internet stellen. Links laufen nach der Uhr von MultiSafepay ab.</translation>
    </message>
    <message>
        <source>The window needs 960 by 540: choose a smaller scaling in the system.</source>
        <translation>Das Fenster braucht 960 mal 540: Wählen Sie im System eine kleinere Skalierung.</translation>
    </message>
    <message>
        <source>Connect it, or choose another one in the View menu.</source>
        <translation>Schließen Sie ihn an oder wählen Sie im Menü Ansicht einen anderen.</translation>
    </message>
    <message>
        <source>Set one up in the system, if codes and receipts are to be printed.</source>
        <translation>Richten Sie im System einen ein, wenn Codes und Belege gedruckt werden sollen.</translation>
    </message>
    <message>
        <source>Switch it on, or choose another one in the settings.</source>
        <translation>Schalten Sie ihn ein oder wählen Sie in den Einstellungen einen anderen.</translation>
    </message>
    <message>
        <source>Set them anew in the program.</source>
        <translation>Stellen Sie sie im Programm neu ein.</translation>
    </message>
    <message>
        <source>Set up the shop anew. The damaged file is kept under another name.</source>
        <translation>Richten Sie den Laden neu ein. Die beschädigte Datei bleibt unter einem anderen Namen erhalten.</translation>
    </message>
    <message>
        <source>Let this user read the program&apos;s own folders.</source>
        <translation>Geben Sie diesem Benutzer Leserechte für die Ordner des Programms.</translation>
    </message>
    <message>
        <source>Let this user write the program&apos;s own folders, and look whether the disk is full or broken. Without it nothing is sold.</source>
        <translation>Geben Sie diesem Benutzer Schreibrechte für die Ordner des Programms und sehen Sie nach, ob die Festplatte voll oder defekt ist. Ohne das wird nichts verkauft.</translation>
    </message>
    <message>
        <source>Delete or move what is not needed. The till can&apos;t sell on a full disk.</source>
        <translation>Löschen oder verschieben Sie, was nicht gebraucht wird. Mit voller Festplatte kann die Kasse nicht verkaufen.</translation>
    </message>
    <message>
        <source>Close the other program.</source>
        <translation>Schließen Sie das andere Programm.</translation>
    </message>
    <message>
        <source>Start the program: it offers the newest good copy. Leave the files where they are.</source>
        <translation>Starten Sie das Programm: Es bietet die neueste gute Kopie an. Lassen Sie die Dateien, wo sie sind.</translation>
    </message>
    <message>
        <source>Unlock it, then check again.</source>
        <translation>Entsperren Sie ihn und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Store the key of this very environment: test and live have one each. It stands in MultiSafepay&apos;s dashboard, under the site&apos;s settings.</source>
        <translation>Speichern Sie den Schlüssel genau dieser Umgebung: Test und Live haben je einen. Er steht im Dashboard von MultiSafepay, in den Einstellungen der Website.</translation>
    </message>
    <message>
        <source>Store it with “pos-app key set”. It stands in MultiSafepay&apos;s dashboard, under the site&apos;s settings.</source>
        <translation>Speichern Sie ihn mit „pos-app key set“. Er steht im Dashboard von MultiSafepay, in den Einstellungen der Website.</translation>
    </message>
    <message>
        <source>Check again in a minute.</source>
        <translation>Prüfen Sie in einer Minute erneut.</translation>
    </message>
    <message>
        <source>Look at the date of this computer, and ask who looks after the network whether something reads along.</source>
        <translation>Prüfen Sie das Datum dieses Computers und fragen Sie die Netzwerkbetreuung, ob etwas mitliest.</translation>
    </message>
    <message>
        <source>Sign in to this network with a browser, or use another network.</source>
        <translation>Melden Sie sich mit einem Browser in diesem Netzwerk an oder nutzen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then check again. QR codes on screen stay valid.</source>
        <translation>Warten Sie einige Minuten und prüfen Sie erneut. QR-Codes auf dem Bildschirm bleiben gültig.</translation>
    </message>
    <message>
        <source>Close the program and start it again.</source>
        <translation>Schließen Sie das Programm und starten Sie es neu.</translation>
    </message>
    <message>
        <source>Look at the cable or the Wi-Fi, then at the router. If other pages open, a firewall may hold back this program.</source>
        <translation>Prüfen Sie das Kabel oder das WLAN, dann den Router. Wenn andere Seiten sich öffnen, hält vielleicht eine Firewall dieses Programm auf.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Aktualisieren Sie dieses Programm.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>Fenstersystem</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Bildschirme</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Daily copy</source>
        <translation>Tageskopie</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>%n problems: do what stands beside each.</source>
        <translation>
            <numerusform>%n Problem: Tun Sie, was daneben steht.</numerusform>
            <numerusform>%n Probleme: Tun Sie, was jeweils daneben steht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No problems. %n lines to look at.</source>
        <translation>
            <numerusform>Keine Probleme. %n Zeile zum Ansehen.</numerusform>
            <numerusform>Keine Probleme. %n Zeilen zum Ansehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was checked is in order.</source>
        <translation>Alles, was geprüft wurde, ist in Ordnung.</translation>
    </message>
    <message>
        <source>{level}: {check} – {said}.</source>
        <translation>{level}: {check} – {said}.</translation>
    </message>
    <message>
        <source>The support bundle is in {name}: {files}. Read it before you send it.</source>
        <translation>Das Hilfepaket liegt in {name}: {files}. Lesen Sie es, bevor Sie es senden.</translation>
    </message>
    <message>
        <source>The support bundle could not be written there.</source>
        <translation>Das Hilfepaket ließ sich dort nicht speichern.</translation>
    </message>
    <message>
        <source>Version {version}, Python {python}, Qt {qt}, {system}</source>
        <translation>Version {version}, Python {python}, Qt {qt}, {system}</translation>
    </message>
    <message>
        <source>Drawn by “{platform}”</source>
        <translation>Gezeichnet von „{platform}“</translation>
    </message>
    <message numerus="yes">
        <source>%n printers</source>
        <translation>
            <numerusform>%n Drucker</numerusform>
            <numerusform>%n Drucker</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings file is sound</source>
        <translation>Die Einstellungsdatei ist in Ordnung</translation>
    </message>
    <message numerus="yes">
        <source>%n orders, each of them sound</source>
        <translation>
            <numerusform>%n Bestellung, in Ordnung</numerusform>
            <numerusform>%n Bestellungen, alle in Ordnung</numerusform>
        </translation>
    </message>
    <message>
        <source>Of {day}</source>
        <translation>Vom {day}</translation>
    </message>
    <message>
        <source>Keeps keys encrypted ({name})</source>
        <translation>Bewahrt Schlüssel verschlüsselt auf ({name})</translation>
    </message>
    <message>
        <source>MultiSafepay answered in {ms} ms</source>
        <translation>MultiSafepay antwortete in {ms} ms</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds beside MultiSafepay&apos;s clock</source>
        <translation>
            <numerusform>%n Sekunde neben der Uhr von MultiSafepay</numerusform>
            <numerusform>%n Sekunden neben der Uhr von MultiSafepay</numerusform>
        </translation>
    </message>
    <message>
        <source>MultiSafepay takes the key</source>
        <translation>MultiSafepay nimmt den Schlüssel an</translation>
    </message>
    <message>
        <source>This version of Qt crashes on this version of Python</source>
        <translation>Diese Version von Qt stürzt mit dieser Version von Python ab</translation>
    </message>
    <message>
        <source>Windows are drawn, but no screen shows them</source>
        <translation>Fenster werden gezeichnet, aber kein Bildschirm zeigt sie</translation>
    </message>
    <message>
        <source>No screen is large enough: {names}</source>
        <translation>Kein Bildschirm ist groß genug: {names}</translation>
    </message>
    <message>
        <source>The customer&apos;s screen is not connected</source>
        <translation>Der Kundenbildschirm ist nicht angeschlossen</translation>
    </message>
    <message>
        <source>This computer has no printer</source>
        <translation>Dieser Computer hat keinen Drucker</translation>
    </message>
    <message>
        <source>The chosen printer is not there</source>
        <translation>Der gewählte Drucker ist nicht da</translation>
    </message>
    <message>
        <source>The disk is full: {left}</source>
        <translation>Die Festplatte ist voll: {left}</translation>
    </message>
    <message>
        <source>Nothing can be written on the disk</source>
        <translation>Auf die Festplatte lässt sich nichts schreiben</translation>
    </message>
    <message>
        <source>The disk is nearly full: {left}</source>
        <translation>Die Festplatte ist fast voll: {left}</translation>
    </message>
    <message>
        <source>No keyring that keeps secrets encrypted</source>
        <translation>Kein Schlüsselbund, der Geheimnisse verschlüsselt</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n seconds fast</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht %n Sekunde vor</numerusform>
            <numerusform>Die Uhr dieses Computers geht %n Sekunden vor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n seconds slow</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht %n Sekunde nach</numerusform>
            <numerusform>Die Uhr dieses Computers geht %n Sekunden nach</numerusform>
        </translation>
    </message>
    <message>
        <source>None saved yet: the usual ones hold</source>
        <translation>Noch keine gespeichert: Es gelten die üblichen</translation>
    </message>
    <message>
        <source>Some are wrong or unknown and do not hold: {names}</source>
        <translation>Einige sind falsch oder unbekannt und gelten nicht: {names}</translation>
    </message>
    <message>
        <source>Written by a newer version of this program</source>
        <translation>Von einer neueren Version dieses Programms geschrieben</translation>
    </message>
    <message>
        <source>The settings file is damaged: the usual ones hold</source>
        <translation>Die Einstellungsdatei ist beschädigt: Es gelten die üblichen</translation>
    </message>
    <message>
        <source>The settings file can&apos;t be read</source>
        <translation>Die Einstellungsdatei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch nicht vorhanden</translation>
    </message>
    <message>
        <source>The newest is of {day}, older than the orders</source>
        <translation>Die neueste ist vom {day}, älter als die Bestellungen</translation>
    </message>
    <message>
        <source>There is none, although there are orders</source>
        <translation>Es gibt keine, obwohl es Bestellungen gibt</translation>
    </message>
    <message>
        <source>The journal is gone, only its copies are there</source>
        <translation>Das Journal ist weg, nur seine Kopien sind da</translation>
    </message>
    <message>
        <source>The journal&apos;s file is damaged</source>
        <translation>Die Datei des Journals ist beschädigt</translation>
    </message>
    <message>
        <source>Another program holds the journal</source>
        <translation>Ein anderes Programm hält das Journal besetzt</translation>
    </message>
    <message>
        <source>The journal can&apos;t be read</source>
        <translation>Das Journal lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>MultiSafepay refuses this key</source>
        <translation>MultiSafepay lehnt diesen Schlüssel ab</translation>
    </message>
    <message>
        <source>No key is stored</source>
        <translation>Es ist kein Schlüssel gespeichert</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>What is stored is no API key</source>
        <translation>Was gespeichert ist, ist kein API-Schlüssel</translation>
    </message>
    <message>
        <source>MultiSafepay did not say whether it takes the key</source>
        <translation>MultiSafepay sagte nicht, ob es den Schlüssel annimmt</translation>
    </message>
    <message>
        <source>{host} can&apos;t be looked up</source>
        <translation>{host} lässt sich nicht auflösen</translation>
    </message>
    <message>
        <source>The connection is not safe, so it was cut</source>
        <translation>Die Verbindung ist nicht sicher und wurde getrennt</translation>
    </message>
    <message>
        <source>MultiSafepay did not answer in time</source>
        <translation>MultiSafepay hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>The practice MultiSafepay does not run</source>
        <translation>Das Übungs-MultiSafepay läuft nicht</translation>
    </message>
    <message>
        <source>MultiSafepay is out of order</source>
        <translation>MultiSafepay ist außer Betrieb</translation>
    </message>
    <message>
        <source>MultiSafepay asks this till to slow down</source>
        <translation>MultiSafepay bittet diese Kasse, langsamer zu sein</translation>
    </message>
    <message>
        <source>Something else answered in MultiSafepay&apos;s place</source>
        <translation>Etwas anderes antwortete anstelle von MultiSafepay</translation>
    </message>
    <message>
        <source>MultiSafepay can&apos;t be reached</source>
        <translation>MultiSafepay ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Needs the connection</source>
        <translation>Braucht die Verbindung</translation>
    </message>
    <message>
        <source>There is no screen to look at</source>
        <translation>Es gibt keinen Bildschirm zum Ansehen</translation>
    </message>
    <message>
        <source>Needs a disk that can be written</source>
        <translation>Braucht eine beschreibbare Festplatte</translation>
    </message>
    <message>
        <source>MultiSafepay did not tell the time</source>
        <translation>MultiSafepay nannte keine Uhrzeit</translation>
    </message>
    <message>
        <source>Needs a keyring</source>
        <translation>Braucht einen Schlüsselbund</translation>
    </message>
    <message>
        <source>The program was closed</source>
        <translation>Das Programm wurde geschlossen</translation>
    </message>
    <message>
        <source>Needs the journal</source>
        <translation>Braucht das Journal</translation>
    </message>
    <message>
        <source>{megabytes} MB free</source>
        <translation>{megabytes} MB frei</translation>
    </message>
    <message>
        <source>{gigabytes} GB free</source>
        <translation>{gigabytes} GB frei</translation>
    </message>
</context>
<context>
    <name>DoctorPage</name>
    <message>
        <source>Check &amp;again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Dieser Computer wird untersucht…</translation>
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
    <name>HelpWindow</name>
    <message>
        <source>Help and problems</source>
        <translation>Hilfe und Probleme</translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation>P&amp;rüfung</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>Pr&amp;otokoll</translation>
    </message>
    <message>
        <source>&amp;Support bundle</source>
        <translation>&amp;Hilfepaket</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>You find it in your MultiSafepay dashboard, under Websites: open your shop there.</source>
        <translation>Sie finden ihn in Ihrem MultiSafepay-Dashboard unter „Websites“: Öffnen Sie dort Ihr Geschäft.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Test – no real money</source>
        <translation>Test – kein echtes Geld</translation>
    </message>
    <message>
        <source>Live – real money</source>
        <translation>Live – echtes Geld</translation>
    </message>
    <message>
        <source>Asking MultiSafepay…</source>
        <translation>MultiSafepay wird gefragt…</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring keeps it, and no file does.</source>
        <translation>Der Schlüsselbund dieses Computers verwahrt ihn, und keine Datei.</translation>
    </message>
    <message>
        <source>The key is used until the program is closed, and asked for at each start.</source>
        <translation>Der Schlüssel wird verwendet, bis das Programm geschlossen wird, und bei jedem Start erfragt.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring is locked.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt.</translation>
    </message>
    <message>
        <source>This computer has no keyring that keeps secrets encrypted.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der Geheimnisse verschlüsselt verwahrt.</translation>
    </message>
    <message>
        <source>&amp;Use it live</source>
        <translation>&amp;Live verwenden</translation>
    </message>
    <message>
        <source>Use it for t&amp;esting</source>
        <translation>Zum &amp;Testen verwenden</translation>
    </message>
    <message>
        <source>The key is right. It is a live key: customers pay real money.</source>
        <translation>Der Schlüssel stimmt. Es ist ein Live-Schlüssel: Kunden zahlen echtes Geld.</translation>
    </message>
    <message>
        <source>The key is right. It is a test key: no real money moves.</source>
        <translation>Der Schlüssel stimmt. Es ist ein Testschlüssel: Es fließt kein echtes Geld.</translation>
    </message>
    <message>
        <source>This is a live key: the test environment refuses it, the live one takes it. With it customers pay real money.</source>
        <translation>Das ist ein Live-Schlüssel: Die Testumgebung lehnt ihn ab, die Live-Umgebung nimmt ihn an. Mit ihm zahlen Kunden echtes Geld.</translation>
    </message>
    <message>
        <source>This is a test key: the live environment refuses it, the test one takes it. With it no real money moves.</source>
        <translation>Das ist ein Testschlüssel: Die Live-Umgebung lehnt ihn ab, die Testumgebung nimmt ihn an. Mit ihm fließt kein echtes Geld.</translation>
    </message>
    <message>
        <source>MultiSafepay refuses this key, for test and for live: copy it once more.</source>
        <translation>MultiSafepay lehnt diesen Schlüssel ab, für Test und für Live: Kopieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>The test environment refuses this key, and the live one could not be asked.</source>
        <translation>Die Testumgebung lehnt diesen Schlüssel ab, und die Live-Umgebung ließ sich nicht fragen.</translation>
    </message>
    <message>
        <source>The live environment refuses this key, and the test one could not be asked.</source>
        <translation>Die Live-Umgebung lehnt diesen Schlüssel ab, und die Testumgebung ließ sich nicht fragen.</translation>
    </message>
    <message>
        <source>Paste the key first.</source>
        <translation>Fügen Sie zuerst den Schlüssel ein.</translation>
    </message>
    <message>
        <source>Paste the key.</source>
        <translation>Fügen Sie den Schlüssel ein.</translation>
    </message>
    <message>
        <source>The key could not be checked, and nothing was stored.</source>
        <translation>Der Schlüssel ließ sich nicht prüfen, und nichts wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>The live API key is needed</source>
        <translation>Der Live-API-Schlüssel wird benötigt</translation>
    </message>
    <message>
        <source>The test API key is needed</source>
        <translation>Der Test-API-Schlüssel wird benötigt</translation>
    </message>
    <message>
        <source>&amp;Practise instead</source>
        <translation>Lieber ü&amp;ben</translation>
    </message>
    <message>
        <source>Se&amp;t up…</source>
        <translation>&amp;Einrichten…</translation>
    </message>
    <message>
        <source>What this computer&apos;s keyring holds is no API key.</source>
        <translation>Was der Schlüsselbund dieses Computers enthält, ist kein API-Schlüssel.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring holds no key for this till.</source>
        <translation>Der Schlüsselbund dieses Computers enthält keinen Schlüssel für diese Kasse.</translation>
    </message>
    <message>
        <source>Paste it, and the till opens. The keyring keeps it from then on.</source>
        <translation>Fügen Sie ihn ein, und die Kasse öffnet. Von da an verwahrt ihn der Schlüsselbund.</translation>
    </message>
    <message>
        <source>Unlock it and press “Check”, or paste the key: it is used until the program is closed.</source>
        <translation>Entsperren Sie ihn und drücken Sie „Prüfen“, oder fügen Sie den Schlüssel ein: Er wird verwendet, bis das Programm geschlossen wird.</translation>
    </message>
    <message>
        <source>So the key is asked for at each start: paste it, and it is used until the program is closed.</source>
        <translation>Deshalb wird der Schlüssel bei jedem Start erfragt: Fügen Sie ihn ein, und er wird verwendet, bis das Programm geschlossen wird.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Noch einmal &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
</context>
<context>
    <name>KeyEntry</name>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Show the API key</source>
        <translation>Den API-Schlüssel zeigen</translation>
    </message>
    <message>
        <source>Leave it empty to go on with the key that is known.</source>
        <translation>Lassen Sie das Feld leer, um mit dem bekannten Schlüssel weiterzumachen.</translation>
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
    <name>Log</name>
    <message>
        <source>Till opened</source>
        <translation>Kasse geöffnet</translation>
    </message>
    <message>
        <source>Till could not be opened</source>
        <translation>Kasse ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>Till closed</source>
        <translation>Kasse geschlossen</translation>
    </message>
    <message>
        <source>MultiSafepay was asked</source>
        <translation>MultiSafepay gefragt</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>Bestellung geändert</translation>
    </message>
    <message>
        <source>Something failed</source>
        <translation>Etwas ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Kein Ton</translation>
    </message>
    <message>
        <source>The screen may fall asleep</source>
        <translation>Der Bildschirm kann ausgehen</translation>
    </message>
    <message>
        <source>A code could not be drawn</source>
        <translation>Ein Code ließ sich nicht zeichnen</translation>
    </message>
    <message>
        <source>Mistake of the program</source>
        <translation>Fehler des Programms</translation>
    </message>
    <message>
        <source>Said by a library</source>
        <translation>Meldung einer Bibliothek</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Order number, word or code</source>
        <translation>Bestellnummer, Wort oder Code</translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Zeilen des Protokolls</translation>
    </message>
    <message>
        <source>The log can&apos;t be read.</source>
        <translation>Das Protokoll lässt sich nicht lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines, the newest on top</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen, die neueste oben</numerusform>
        </translation>
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
    <message>
        <source>The settings file could not be read: the defaults are in force.</source>
        <translation>Die Einstellungsdatei konnte nicht gelesen werden: Es gelten die Standardwerte.</translation>
    </message>
    <message>
        <source>Settings that can&apos;t be used: {names}. Their default is in force.</source>
        <translation>Nicht verwendbare Einstellungen: {names}. Es gilt ihr Standardwert.</translation>
    </message>
    <message>
        <source>The file is as it was until a setting is changed.</source>
        <translation>Die Datei bleibt, wie sie war, bis eine Einstellung geändert wird.</translation>
    </message>
    <message>
        <source>The settings file as it was is kept as {file}.</source>
        <translation>Die bisherige Einstellungsdatei ist als {file} aufbewahrt.</translation>
    </message>
    <message>
        <source>The other environment could not be saved on this computer, so the counter stays in this one.</source>
        <translation>Die andere Umgebung ließ sich auf diesem Computer nicht speichern, daher bleibt die Kasse in dieser.</translation>
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
        <source>Taken by {clerk}</source>
        <translation>Angenommen von {clerk}</translation>
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
    <name>PinCard</name>
    <message>
        <source>OK</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>&amp;Remove the PIN</source>
        <translation>PIN &amp;entfernen</translation>
    </message>
    <message>
        <source>Press again: nothing stays locked</source>
        <translation>Nochmals drücken: nichts bleibt gesperrt</translation>
    </message>
    <message>
        <source>Take the last digit back</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
    <message>
        <source>Supervisor PIN</source>
        <translation>PIN der Aufsicht</translation>
    </message>
    <message>
        <source>New supervisor PIN</source>
        <translation>Neue PIN der Aufsicht</translation>
    </message>
    <message>
        <source>The same digits once more.</source>
        <translation>Dieselben Ziffern noch einmal.</translation>
    </message>
    <message>
        <source>4 to 12 digits.</source>
        <translation>4 bis 12 Ziffern.</translation>
    </message>
    <message>
        <source>Those were not the same digits.</source>
        <translation>Das waren nicht dieselben Ziffern.</translation>
    </message>
</context>
<context>
    <name>PinWords</name>
    <message>
        <source>To open the settings.</source>
        <translation>Um die Einstellungen zu öffnen.</translation>
    </message>
    <message>
        <source>To change the PIN itself.</source>
        <translation>Um die PIN selbst zu ändern.</translation>
    </message>
    <message>
        <source>To erase a customer&apos;s details.</source>
        <translation>Um Daten eines Kunden zu löschen.</translation>
    </message>
    <message>
        <source>To release a sale that is held back.</source>
        <translation>Um einen zurückgehaltenen Verkauf freizugeben.</translation>
    </message>
    <message>
        <source>To take figures out of this till.</source>
        <translation>Um Zahlen aus dieser Kasse auszugeben.</translation>
    </message>
    <message>
        <source>To save a report for support.</source>
        <translation>Um einen Bericht für den Support zu speichern.</translation>
    </message>
    <message>
        <source>To pay money back.</source>
        <translation>Um Geld zurückzuzahlen.</translation>
    </message>
    <message>
        <source>To leave the full screen.</source>
        <translation>Um das Vollbild zu verlassen.</translation>
    </message>
    <message>
        <source>Wrong PIN. Next try in {time}.</source>
        <translation>Falsche PIN. Nächster Versuch in {time}.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Next try in {time}.</source>
        <translation>Zu oft falsche PIN. Nächster Versuch in {time}.</translation>
    </message>
    <message>
        <source>Wrong PIN. Try again.</source>
        <translation>Falsche PIN. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file supervisor.json can&apos;t be used, so this stays locked. Whoever looks after this computer deletes it and sets a new PIN.</source>
        <translation>Die Datei supervisor.json ist unbrauchbar, daher bleibt dies gesperrt. Wer diesen Computer betreut, löscht sie und legt eine neue PIN fest.</translation>
    </message>
    <message>
        <source>The supervisor PIN is set.</source>
        <translation>Die PIN der Aufsicht ist festgelegt.</translation>
    </message>
    <message>
        <source>There is no supervisor PIN any more: nothing is locked.</source>
        <translation>Es gibt keine PIN der Aufsicht mehr: Nichts ist gesperrt.</translation>
    </message>
    <message>
        <source>The supervisor PIN could not be saved: it is what it was. Is the disk full, or the file supervisor.json damaged?</source>
        <translation>Die PIN der Aufsicht konnte nicht gespeichert werden und ist unverändert. Ist die Festplatte voll oder die Datei supervisor.json beschädigt?</translation>
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
    <name>RefusalWindow</name>
    <message>
        <source>Gift Card Counter</source>
        <translation>Geschenkkarten-Kasse</translation>
    </message>
    <message>
        <source>The program can&apos;t start</source>
        <translation>Das Programm kann nicht starten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
    <name>SetUpConnect</name>
    <message>
        <source>Connect to MultiSafepay</source>
        <translation>Mit MultiSafepay verbinden</translation>
    </message>
</context>
<context>
    <name>SetUpShop</name>
    <message>
        <source>Your shop</source>
        <translation>Ihr Geschäft</translation>
    </message>
    <message>
        <source>Shop &amp;name</source>
        <translation>&amp;Name des Geschäfts</translation>
    </message>
    <message>
        <source>This c&amp;ounter&apos;s short name</source>
        <translation>&amp;Kurzname dieser Kasse</translation>
    </message>
    <message>
        <source>&amp;Address, as on the receipt</source>
        <translation>&amp;Adresse, wie auf dem Bon</translation>
    </message>
    <message>
        <source>Last lines of the &amp;receipt</source>
        <translation>Letzte Zeilen des &amp;Bons</translation>
    </message>
    <message>
        <source>Countr&amp;y</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>&amp;Payment page in</source>
        <translation>&amp;Zahlungsseite auf</translation>
    </message>
    <message>
        <source>Gift cards of this account</source>
        <translation>Geschenkkarten dieses Kontos</translation>
    </message>
    <message>
        <source>They could not be asked for. The counter asks again.</source>
        <translation>Sie ließen sich nicht abfragen. Die Kasse fragt noch einmal.</translation>
    </message>
    <message>
        <source>None yet: ask MultiSafepay to switch on those that you sell.</source>
        <translation>Noch keine: Bitten Sie MultiSafepay, die einzuschalten, die Sie verkaufen.</translation>
    </message>
    <message>
        <source>Only a–z and 0–9, at most 8.</source>
        <translation>Nur a–z und 0–9, höchstens 8.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters, no &lt; or &gt;.</source>
        <translation>
            <numerusform>Höchstens %n Zeichen, kein &lt; oder &gt;.</numerusform>
            <numerusform>Höchstens %n Zeichen, kein &lt; oder &gt;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n short lines, no &lt; or &gt;.</source>
        <translation>
            <numerusform>Höchstens %n kurze Zeile, kein &lt; oder &gt;.</numerusform>
            <numerusform>Höchstens %n kurze Zeilen, kein &lt; oder &gt;.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetUpWelcome</name>
    <message>
        <source>Welcome to Gift Card Counter</source>
        <translation>Willkommen bei der Geschenkkarten-Kasse</translation>
    </message>
    <message>
        <source>Take a first payment in a minute. All of this can be changed later.</source>
        <translation>Nehmen Sie in einer Minute eine erste Zahlung an. All das lässt sich später ändern.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Wie dieser Computer</translation>
    </message>
    <message>
        <source>&amp;Practise on this computer</source>
        <translation>Auf diesem Computer ü&amp;ben</translation>
    </message>
    <message>
        <source>&amp;Connect to MultiSafepay</source>
        <translation>&amp;Mit MultiSafepay verbinden</translation>
    </message>
    <message>
        <source>No account needed: a MultiSafepay of its own runs here. No money moves.</source>
        <translation>Kein Konto nötig: Hier läuft ein eigenes MultiSafepay. Es fließt kein Geld.</translation>
    </message>
    <message>
        <source>For testing, or to sell. You need the API key of your account.</source>
        <translation>Zum Testen oder zum Verkaufen. Sie brauchen den API-Schlüssel Ihres Kontos.</translation>
    </message>
</context>
<context>
    <name>SetUpWindow</name>
    <message>
        <source>Press Enter to go on.</source>
        <translation>Drücken Sie Enter, um fortzufahren.</translation>
    </message>
    <message>
        <source>The settings could not be saved on this computer. Enter tries again.</source>
        <translation>Die Einstellungen ließen sich auf diesem Computer nicht speichern. Enter versucht es noch einmal.</translation>
    </message>
    <message>
        <source>Set up Gift Card Counter</source>
        <translation>Geschenkkarten-Kasse einrichten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Z&amp;urück</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Step {step} of 3  ·  Enter: go on  ·  Esc: leave everything as it was</source>
        <translation>Schritt {step} von 3  ·  Enter: weiter  ·  Esc: alles lassen, wie es war</translation>
    </message>
    <message>
        <source>Practise now</source>
        <translation>Jetzt üben</translation>
    </message>
    <message>
        <source>Open the counter</source>
        <translation>Kasse öffnen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Check the key</source>
        <translation>Schlüssel prüfen</translation>
    </message>
</context>
<context>
    <name>SettingBrands</name>
    <message>
        <source>Add a brand…</source>
        <translation>Marke hinzufügen…</translation>
    </message>
    <message>
        <source>Add a favourite brand</source>
        <translation>Eine bevorzugte Marke hinzufügen</translation>
    </message>
    <message>
        <source>Favourite brands, in their order</source>
        <translation>Bevorzugte Marken in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>SettingChoice</name>
    <message>
        <source>{name} (not there now)</source>
        <translation>{name} (zurzeit nicht da)</translation>
    </message>
</context>
<context>
    <name>SettingFile</name>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse for the file</source>
        <translation>Die Datei suchen</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>{help} Default: {default}.</source>
        <translation>{help} Standard: {default}.</translation>
    </message>
    <message>
        <source>In force from the next start on.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Set back to the default: {setting}</source>
        <translation>Auf den Standard zurücksetzen: {setting}</translation>
    </message>
</context>
<context>
    <name>SettingSwitch</name>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A whole number from {least} to {most}</source>
        <translation>Eine ganze Zahl von {least} bis {most}</translation>
    </message>
    <message>
        <source>At most {lines} lines of {most} characters, no &lt; or &gt;</source>
        <translation>Höchstens {lines} Zeilen mit {most} Zeichen, ohne &lt; und &gt;</translation>
    </message>
    <message>
        <source>At most {most} names of {long} characters, none twice</source>
        <translation>Höchstens {most} Namen mit {long} Zeichen, keiner doppelt</translation>
    </message>
    <message>
        <source>At most {most} brands, none twice</source>
        <translation>Höchstens {most} Marken, keine doppelt</translation>
    </message>
    <message>
        <source>Either on or off</source>
        <translation>Ein oder aus</translation>
    </message>
    <message>
        <source>Choose one of the list</source>
        <translation>Wählen Sie einen Eintrag der Liste</translation>
    </message>
    <message>
        <source>At most {most} characters</source>
        <translation>Höchstens {most} Zeichen</translation>
    </message>
    <message>
        <source>A small letter, then small letters and digits</source>
        <translation>Ein Kleinbuchstabe, dann Kleinbuchstaben und Ziffern</translation>
    </message>
    <message>
        <source>Two capital letters, for example NL</source>
        <translation>Zwei Großbuchstaben, zum Beispiel NL</translation>
    </message>
    <message>
        <source>An address such as https://shop.example/paid</source>
        <translation>Eine Adresse wie https://shop.example/paid</translation>
    </message>
    <message>
        <source>A public IP address; one of this network is none</source>
        <translation>Eine öffentliche IP-Adresse, keine dieses Netzes</translation>
    </message>
    <message>
        <source>Such as {example}, without a password</source>
        <translation>Wie {example}, ohne Passwort</translation>
    </message>
    <message>
        <source>No &lt; or &gt; and no line ends</source>
        <translation>Ohne &lt; und &gt; und in einer Zeile</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>This counter</source>
        <translation>Diese Kasse</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Wie dieser Computer</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Jedes Mal fragen</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>the last ones sold</source>
        <translation>die zuletzt verkauften</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>Name des Geschäfts</translation>
    </message>
    <message>
        <source>Greets on the customer&apos;s screen and heads what is printed.</source>
        <translation>Steht auf dem Kundenbildschirm und über allem Gedruckten.</translation>
    </message>
    <message>
        <source>Shop address</source>
        <translation>Adresse des Geschäfts</translation>
    </message>
    <message>
        <source>Stands under the shop&apos;s name on paper.</source>
        <translation>Steht auf Papier unter dem Namen des Geschäfts.</translation>
    </message>
    <message>
        <source>Counter name</source>
        <translation>Name der Kasse</translation>
    </message>
    <message>
        <source>Begins every order number. Give each counter of the shop another one.</source>
        <translation>Beginn jeder Bestellnummer. Geben Sie jeder Kasse des Geschäfts einen anderen Namen.</translation>
    </message>
    <message>
        <source>Clerks</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>Who works at this counter, one name a line.</source>
        <translation>Wer an dieser Kasse arbeitet, ein Name pro Zeile.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Where orders go. Real money moves in live only.</source>
        <translation>Wohin Bestellungen gehen. Nur live fließt echtes Geld.</translation>
    </message>
    <message>
        <source>Seconds between two checks</source>
        <translation>Sekunden zwischen zwei Abfragen</translation>
    </message>
    <message>
        <source>How often MultiSafepay is asked at most. Take more where counters share a key.</source>
        <translation>Wie oft MultiSafepay höchstens gefragt wird. Nehmen Sie mehr, wo Kassen einen Schlüssel teilen.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>What all requests go through, such as {example}.</source>
        <translation>Worüber alle Anfragen laufen, etwa {example}.</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>A PEM file that is trusted instead of the usual ones, for a proxy of your own.</source>
        <translation>Eine PEM-Datei, der statt der üblichen vertraut wird, für einen eigenen Proxy.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>What a new order begins with.</source>
        <translation>Womit eine neue Bestellung beginnt.</translation>
    </message>
    <message>
        <source>Description of an order</source>
        <translation>Beschreibung einer Bestellung</translation>
    </message>
    <message>
        <source>What the customer reads on the payment page. Empty: our usual words.</source>
        <translation>Was der Kunde auf der Zahlungsseite liest. Leer: unsere üblichen Worte.</translation>
    </message>
    <message>
        <source>Lifetime of a link, in seconds</source>
        <translation>Lebensdauer eines Links in Sekunden</translation>
    </message>
    <message>
        <source>How long a code can be paid; 900 is a quarter of an hour.</source>
        <translation>Wie lange ein Code bezahlt werden kann; 900 ist eine Viertelstunde.</translation>
    </message>
    <message>
        <source>Address for notifications</source>
        <translation>Adresse für Meldungen</translation>
    </message>
    <message>
        <source>Where MultiSafepay tells a web shop of payments.</source>
        <translation>Wo MultiSafepay einem Webshop Zahlungen meldet.</translation>
    </message>
    <message>
        <source>Page after paying</source>
        <translation>Seite nach dem Bezahlen</translation>
    </message>
    <message>
        <source>Empty: MultiSafepay shows its own.</source>
        <translation>Leer: MultiSafepay zeigt eine eigene.</translation>
    </message>
    <message>
        <source>Page after cancelling</source>
        <translation>Seite nach dem Abbrechen</translation>
    </message>
    <message>
        <source>Where a customer arrives who leaves the payment page.</source>
        <translation>Wo ein Kunde ankommt, der die Zahlungsseite verlässt.</translation>
    </message>
    <message>
        <source>Close the page after paying</source>
        <translation>Die Seite nach dem Bezahlen schließen</translation>
    </message>
    <message>
        <source>The payment page closes itself on the customer&apos;s phone.</source>
        <translation>Die Zahlungsseite schließt sich auf dem Telefon des Kunden selbst.</translation>
    </message>
    <message>
        <source>Language of the payment page</source>
        <translation>Sprache der Zahlungsseite</translation>
    </message>
    <message>
        <source>The customer&apos;s screen speaks it too, where it can.</source>
        <translation>Auch der Kundenbildschirm spricht sie, wenn er sie kann.</translation>
    </message>
    <message>
        <source>Customer&apos;s country</source>
        <translation>Land des Kunden</translation>
    </message>
    <message>
        <source>Decides which ways to pay MultiSafepay offers.</source>
        <translation>Bestimmt, welche Zahlungsarten MultiSafepay anbietet.</translation>
    </message>
    <message>
        <source>Customer&apos;s screen</source>
        <translation>Kundenbildschirm</translation>
    </message>
    <message>
        <source>The screen that shows the code to the customer.</source>
        <translation>Der Bildschirm, der dem Kunden den Code zeigt.</translation>
    </message>
    <message>
        <source>Days that customers&apos; details are kept</source>
        <translation>Aufbewahrung von Kundendaten in Tagen</translation>
    </message>
    <message>
        <source>Names, e-mail and phone are erased from this computer then.</source>
        <translation>Namen, E-Mail und Telefon werden danach von diesem Computer gelöscht.</translation>
    </message>
    <message>
        <source>Shop&apos;s public address</source>
        <translation>Öffentliche Adresse des Geschäfts</translation>
    </message>
    <message>
        <source>An IP address that is sent with orders; may stay empty.</source>
        <translation>Eine IP-Adresse, die mit Bestellungen gesendet wird; darf leer bleiben.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>What this program speaks to the clerk.</source>
        <translation>Was dieses Programm mit dem Personal spricht.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>The colours of the clerk&apos;s window.</source>
        <translation>Die Farben des Kassenfensters.</translation>
    </message>
    <message>
        <source>Favourite brands</source>
        <translation>Bevorzugte Marken</translation>
    </message>
    <message>
        <source>Have a tile and a key each, in this order.</source>
        <translation>Haben je eine Kachel und eine Taste, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>Type euros first, not cents</source>
        <translation>Zuerst Euro tippen, nicht Cent</translation>
    </message>
    <message>
        <source>On: 12 means 12 euros. Off: 12 means 12 cents.</source>
        <translation>Ein: 12 sind 12 Euro. Aus: 12 sind 12 Cent.</translation>
    </message>
    <message>
        <source>Keys for fingers</source>
        <translation>Tasten für Finger</translation>
    </message>
    <message>
        <source>Digits to touch beside the amount.</source>
        <translation>Ziffern zum Antippen neben dem Betrag.</translation>
    </message>
    <message>
        <source>Volume of the sounds</source>
        <translation>Lautstärke der Töne</translation>
    </message>
    <message>
        <source>Percent; 0 is silent.</source>
        <translation>Prozent; 0 ist stumm.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Prints codes without asking which printer.</source>
        <translation>Druckt Codes, ohne nach dem Drucker zu fragen.</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>Schlussworte</translation>
    </message>
    <message>
        <source>Stand at the end of what is printed.</source>
        <translation>Stehen am Ende des Gedruckten.</translation>
    </message>
    <message>
        <source>Practice on this computer</source>
        <translation>Üben auf diesem Computer</translation>
    </message>
    <message>
        <source>Test at MultiSafepay, no real money</source>
        <translation>Test bei MultiSafepay, kein echtes Geld</translation>
    </message>
    <message>
        <source>Live, real money</source>
        <translation>Live, echtes Geld</translation>
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
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>No setting is called like that.</source>
        <translation>Keine Einstellung heißt so.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>In den Einstellungen suchen</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppen von Einstellungen</translation>
    </message>
    <message>
        <source>Set up &amp;again…</source>
        <translation>Neu &amp;einrichten…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Drop them</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Your changes are not saved yet. Close once more to drop them.</source>
        <translation>Ihre Änderungen sind noch nicht gespeichert. Schließen Sie noch einmal, um sie zu verwerfen.</translation>
    </message>
    <message>
        <source>Can&apos;t be saved. {setting}: {fault}</source>
        <translation>Kann nicht gespeichert werden. {setting}: {fault}</translation>
    </message>
    <message>
        <source>To be saved: {settings}</source>
        <translation>Wird gespeichert: {settings}</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nichts ist geändert.</translation>
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
        <source>Help and problems… (F1)</source>
        <translation>Hilfe und Probleme… (F1)</translation>
    </message>
    <message>
        <source>Set up again…</source>
        <translation>Neu einrichten…</translation>
    </message>
    <message>
        <source>All settings… (Ctrl+,)</source>
        <translation>Alle Einstellungen… (Strg+,)</translation>
    </message>
    <message>
        <source>Supervisor PIN…</source>
        <translation>PIN der Aufsicht…</translation>
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
        <source>PAID, and taken back?</source>
        <translation>BEZAHLT, und zurückgenommen?</translation>
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
        <source>Call the supervisor, who looks it up at MultiSafepay.</source>
        <translation>Rufen Sie die Aufsicht, die bei MultiSafepay nachsieht.</translation>
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
        <source>The shop&apos;s proxy did not lead to MultiSafepay: check the network and the proxy in the settings.</source>
        <translation>Der Proxy des Geschäfts führte nicht zu MultiSafepay: Prüfen Sie das Netzwerk und den Proxy in den Einstellungen.</translation>
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
        <source>MultiSafepay&apos;s answer has a word that this program does not know.</source>
        <translation>In der Antwort von MultiSafepay steht ein Wort, das dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>MultiSafepay said that this order was paid, and now that it was not.</source>
        <translation>MultiSafepay meldete diese Bestellung als bezahlt und jetzt als nicht bezahlt.</translation>
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
        <source>The file of certificate authorities in the settings can&apos;t be used: it must be there, and a PEM file.</source>
        <translation>Die Datei mit Zertifizierungsstellen in den Einstellungen ist nicht verwendbar: Sie muss vorhanden und eine PEM-Datei sein.</translation>
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
        <source>The settings were written by a newer version of this program: update it. They were left as they are.</source>
        <translation>Die Einstellungen stammen von einer neueren Version dieses Programms: Aktualisieren Sie es. Sie wurden nicht verändert.</translation>
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
        <source>Customers&apos; details that are older than allowed could not be taken out of the file {file}, beside the journal. Selling goes on: call the supervisor, who may delete it.</source>
        <translation>Kundendaten, die älter sind als erlaubt, konnten nicht aus der Datei {file} neben dem Journal entfernt werden. Der Verkauf geht weiter: Rufen Sie die Aufsicht, die sie löschen darf.</translation>
    </message>
    <message>
        <source>The settings file on this computer&apos;s disk can&apos;t be read or written.</source>
        <translation>Die Einstellungsdatei auf der Festplatte dieses Computers kann nicht gelesen oder geschrieben werden.</translation>
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
