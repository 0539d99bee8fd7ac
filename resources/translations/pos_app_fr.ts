<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>ActionBar</name>
    <message>
        <source>&amp;Next customer</source>
        <translation>Client &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Back to the order</source>
        <translation>Re&amp;tour à la commande</translation>
    </message>
    <message>
        <source>Ctrl+N: this order stays in the list and is followed</source>
        <translation>Ctrl+N&#xa0;: cette commande reste dans la liste et continue d’être suivie</translation>
    </message>
    <message>
        <source>Stays here until you press Enter.</source>
        <translation>Reste affiché jusqu’à ce que vous appuyiez sur Entrée.</translation>
    </message>
    <message>
        <source>Show QR code</source>
        <translation>Afficher le QR code</translation>
    </message>
    <message>
        <source>Letter: brand · digits: amount · Enter: QR code</source>
        <translation>Lettre&#xa0;: marque · chiffres&#xa0;: montant · Entrée&#xa0;: QR code</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Enter asks MultiSafepay now. The order is checked automatically.</source>
        <translation>Entrée interroge MultiSafepay maintenant. La commande est vérifiée automatiquement.</translation>
    </message>
    <message>
        <source>Goods handed over</source>
        <translation>Articles remis</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Client suivant</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>A&amp;fficher</translation>
    </message>
    <message>
        <source>Sho&amp;w it</source>
        <translation>Aff&amp;icher</translation>
    </message>
</context>
<context>
    <name>BrandBox</name>
    <message>
        <source>Choose a brand…</source>
        <translation>Choisissez une marque…</translation>
    </message>
</context>
<context>
    <name>BrandTile</name>
    <message>
        <source>Key {letter}</source>
        <translation>Touche {letter}</translation>
    </message>
</context>
<context>
    <name>Brands</name>
    <message>
        <source>The card number is usually on the back of the card.</source>
        <translation>Le numéro de carte figure généralement au dos de la carte.</translation>
    </message>
    <message>
        <source>The security code is usually beside it, often under a layer to scratch off.</source>
        <translation>Le code de sécurité se trouve généralement à côté, souvent sous une couche à gratter.</translation>
    </message>
    <message>
        <source>What was paid by gift card alone cannot be refunded to the card.</source>
        <translation>Ce qui a été payé uniquement par carte cadeau ne peut pas être remboursé sur la carte.</translation>
    </message>
    <message>
        <source>A VVV card that shows {nothing}: this may be wrong. Wait one hour, do not try again before.</source>
        <translation>Une carte VVV qui affiche {nothing}&#xa0;: c’est peut-être faux. Attendez une heure, ne réessayez pas avant.</translation>
    </message>
    <message>
        <source>Test cards: {full_card} holds {full}, {small_card} holds {small}, {empty_card} is empty. Any four digits are right as security code.</source>
        <translation>Cartes de test&#xa0;: {full_card} contient {full}, {small_card} contient {small}, {empty_card} est vide. Quatre chiffres quelconques font un code de sécurité valable.</translation>
    </message>
    <message>
        <source>MultiSafepay&apos;s test environment takes this brand too.</source>
        <translation>L’environnement de test de MultiSafepay accepte aussi cette marque.</translation>
    </message>
    <message>
        <source>MultiSafepay&apos;s test environment takes no card of this brand, but of: {brands}.</source>
        <translation>L’environnement de test de MultiSafepay n’accepte aucune carte de cette marque, mais de&#xa0;: {brands}.</translation>
    </message>
    <message>
        <source>This card pays at most {card} at once. {rest} is left for another method on the same page.</source>
        <translation>Cette carte paie au plus {card} en une fois. Il reste {rest} à payer par un autre moyen sur la même page.</translation>
    </message>
    <message>
        <source>No refund to the card later: shop credit, or cash by the supervisor.</source>
        <translation>Pas de remboursement sur la carte ensuite&#xa0;: avoir, ou espèces par le responsable.</translation>
    </message>
    <message>
        <source>{brand} is not switched on for this account: choose another brand, or ask the supervisor.</source>
        <translation>{brand} n’est pas activée pour ce compte&#xa0;: choisissez une autre marque, ou demandez au responsable.</translation>
    </message>
    <message>
        <source>{brand} is being withdrawn at MultiSafepay: the card may be refused.</source>
        <translation>{brand} est en cours de retrait chez MultiSafepay&#xa0;: la carte peut être refusée.</translation>
    </message>
    <message>
        <source>Whether {brand} is switched on is not known yet. It can be tried: if not, MultiSafepay refuses the order and nobody is charged.</source>
        <translation>On ne sait pas encore si {brand} est activée. Vous pouvez essayer&#xa0;: sinon, MultiSafepay rejette la commande et rien n’est débité.</translation>
    </message>
</context>
<context>
    <name>BugWindow</name>
    <message>
        <source>Gift Card Counter made a mistake</source>
        <translation>Erreur dans Caisse cartes cadeaux</translation>
    </message>
    <message>
        <source>The program made a mistake. The till goes on.</source>
        <translation>Le programme a fait une erreur. La caisse continue.</translation>
    </message>
    <message>
        <source>No money is taken by a mistake: every order is recorded before it is sent, and followed until MultiSafepay has said how it ends.</source>
        <translation>Une erreur ne prélève pas d’argent&#xa0;: chaque commande est enregistrée avant l’envoi et suivie jusqu’à ce que MultiSafepay en dise l’issue.</translation>
    </message>
    <message>
        <source>Look at the verdict of your last order before the goods go, sell on, and pass this report to whoever looks after the program. Nothing about customers is in it.</source>
        <translation>Vérifiez le verdict de la dernière commande avant de remettre la marchandise, continuez à vendre et transmettez ce rapport à la personne qui gère le programme. Il ne contient rien sur les clients.</translation>
    </message>
    <message>
        <source>Reference {reference}.</source>
        <translation>Référence {reference}.</translation>
    </message>
    <message numerus="yes">
        <source>%n mistakes since the start.</source>
        <translation>
            <numerusform>%n erreur depuis le démarrage.</numerusform>
            <numerusform>%n erreurs depuis le démarrage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Could not be saved there</source>
        <translation>Enregistrement impossible à cet endroit</translation>
    </message>
</context>
<context>
    <name>BundlePage</name>
    <message>
        <source>What whoever helps you needs, in one file: what the doctor found, the log, the settings, the states of the orders. No key, no customer, no name of the shop or of a clerk is in it. Read it here first; nothing is sent by this program.</source>
        <translation>Ce dont la personne qui vous aide a besoin, en un fichier&#xa0;: le diagnostic, le journal technique, les réglages, les états des commandes. Il ne contient ni clé, ni client, ni nom du magasin ou d’un vendeur. Lisez-le d’abord ici&#xa0;; ce programme n’envoie rien.</translation>
    </message>
    <message>
        <source>&amp;Make the bundle</source>
        <translation>&amp;Créer le dossier</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>Fichiers du dossier</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texte du fichier</translation>
    </message>
    <message>
        <source>Making it…</source>
        <translation>Création en cours…</translation>
    </message>
    <message>
        <source>It could not be saved there: choose another folder.</source>
        <translation>Impossible d’enregistrer à cet endroit&#xa0;: choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Enregistré sous {name}</translation>
    </message>
</context>
<context>
    <name>ClerkButton</name>
    <message>
        <source>Who is here?</source>
        <translation>Qui est là&#xa0;?</translation>
    </message>
    <message>
        <source>{clerk} is at the counter (F2)</source>
        <translation>{clerk} est à la caisse (F2)</translation>
    </message>
    <message>
        <source>Say who is at the counter (F2)</source>
        <translation>Indiquer qui est à la caisse (F2)</translation>
    </message>
    <message>
        <source>Who is at the counter</source>
        <translation>Qui est à la caisse</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Your code is being made.</source>
        <translation>Votre code est en préparation.</translation>
    </message>
    <message>
        <source>The cashier is checking.</source>
        <translation>La caisse vérifie.</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>En partie payé</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>{amount} – thank you!</source>
        <translation>{amount} – merci&#xa0;!</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Non payé</translation>
    </message>
    <message>
        <source>This code has ended</source>
        <translation>Ce code a expiré</translation>
    </message>
    <message>
        <source>No code can be shown</source>
        <translation>Aucun code ne peut être affiché</translation>
    </message>
    <message>
        <source>Scan the code with your phone</source>
        <translation>Scannez le code avec votre téléphone</translation>
    </message>
    <message>
        <source>Enter the number on your card</source>
        <translation>Saisissez le numéro de votre carte</translation>
    </message>
    <message>
        <source>Wait until this screen says “Paid”</source>
        <translation>Attendez que cet écran affiche «&#xa0;Payé&#xa0;»</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Reste à payer</translation>
    </message>
    <message>
        <source>{paid} of {amount} is paid</source>
        <translation>{paid} sur {amount} payés</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Pay with your gift card: come to the counter</source>
        <translation>Payer avec votre carte cadeau&#xa0;? Venez à la caisse</translation>
    </message>
    <message>
        <source>TEST – no real money</source>
        <translation>TEST – pas d’argent réel</translation>
    </message>
    <message>
        <source>QR code of the payment page</source>
        <translation>QR code de la page de paiement</translation>
    </message>
    <message>
        <source>Your word: {word}</source>
        <translation>Votre mot&#xa0;: {word}</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>jaune</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>violet</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>brun</translation>
    </message>
    <message>
        <source>turquoise</source>
        <translation>turquoise</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>Pay the rest on your phone, or scan again.</source>
        <translation>Payez le reste sur votre téléphone, ou scannez de nouveau.</translation>
    </message>
    <message>
        <source>Paid: {paid}. Still to pay: {due}.</source>
        <translation>Payé&#xa0;: {paid}. Reste à payer&#xa0;: {due}.</translation>
    </message>
    <message>
        <source>One moment please</source>
        <translation>Un instant, s’il vous plaît</translation>
    </message>
    <message>
        <source>Please ask at the counter.</source>
        <translation>Adressez-vous à la caisse.</translation>
    </message>
</context>
<context>
    <name>CustomerDetails</name>
    <message>
        <source>Payment page language</source>
        <translation>Langue de la page de paiement</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
</context>
<context>
    <name>CustomerDisplay</name>
    <message>
        <source>Customer display</source>
        <translation>Écran client</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Install the program anew, with another version of Qt.</source>
        <translation>Réinstallez le programme, avec une autre version de Qt.</translation>
    </message>
    <message>
        <source>Start the program on a computer with a screen.</source>
        <translation>Lancez le programme sur un ordinateur doté d’un écran.</translation>
    </message>
    <message>
        <source>Leave the till open for a few minutes: it makes one by itself. If this line stays, look at the disk.</source>
        <translation>Laissez la caisse ouverte quelques minutes&#xa0;: elle en fait une elle-même. Si cette ligne reste, vérifiez le disque.</translation>
    </message>
    <message>
        <source>Set up this computer&apos;s keyring (on Linux GNOME Keyring or KWallet), then start again. Until then the key is asked for at each start.</source>
        <translation>Configurez le trousseau de cet ordinateur (sous Linux GNOME Keyring ou KWallet), puis relancez. D’ici là, la clé est demandée à chaque démarrage.</translation>
    </message>
    <message>
        <source>Let this computer set its clock by the internet. Links end by MultiSafepay&apos;s clock.</source>
        <translation>Laissez cet ordinateur régler son heure par internet. Les liens expirent selon l’horloge de MultiSafepay.</translation>
    </message>
    <message>
        <source>The window needs 960 by 540: choose a smaller scaling in the system.</source>
        <translation>La fenêtre demande 960 sur 540&#xa0;: choisissez une échelle plus petite dans le système.</translation>
    </message>
    <message>
        <source>Connect it, or choose another one in the View menu.</source>
        <translation>Branchez-le, ou choisissez-en un autre dans le menu Affichage.</translation>
    </message>
    <message>
        <source>Set one up in the system, if codes and receipts are to be printed.</source>
        <translation>Configurez-en une dans le système si des codes et des reçus doivent être imprimés.</translation>
    </message>
    <message>
        <source>Switch it on, or choose another one in the settings.</source>
        <translation>Allumez-la, ou choisissez-en une autre dans les réglages.</translation>
    </message>
    <message>
        <source>Set them anew in the program.</source>
        <translation>Réglez-les de nouveau dans le programme.</translation>
    </message>
    <message>
        <source>Set up the shop anew. The damaged file is kept under another name.</source>
        <translation>Configurez de nouveau le magasin. Le fichier endommagé est conservé sous un autre nom.</translation>
    </message>
    <message>
        <source>Let this user read the program&apos;s own folders.</source>
        <translation>Donnez à cet utilisateur le droit de lire les dossiers du programme.</translation>
    </message>
    <message>
        <source>Let this user write the program&apos;s own folders, and look whether the disk is full or broken. Without it nothing is sold.</source>
        <translation>Donnez à cet utilisateur le droit d’écrire dans les dossiers du programme, et voyez si le disque est plein ou défectueux. Sans cela, rien n’est vendu.</translation>
    </message>
    <message>
        <source>Delete or move what is not needed. The till can&apos;t sell on a full disk.</source>
        <translation>Supprimez ou déplacez ce qui ne sert pas. La caisse ne peut pas vendre avec un disque plein.</translation>
    </message>
    <message>
        <source>Close the other program.</source>
        <translation>Fermez l’autre programme.</translation>
    </message>
    <message>
        <source>Start the program: it offers the newest good copy. Leave the files where they are.</source>
        <translation>Lancez le programme&#xa0;: il propose la dernière bonne copie. Laissez les fichiers où ils sont.</translation>
    </message>
    <message>
        <source>Unlock it, then check again.</source>
        <translation>Déverrouillez-le, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Store the key of this very environment: test and live have one each. It stands in MultiSafepay&apos;s dashboard, under the site&apos;s settings.</source>
        <translation>Enregistrez la clé de cet environnement précis&#xa0;: test et live ont chacun la leur. Elle se trouve dans le tableau de bord MultiSafepay, dans les réglages du site.</translation>
    </message>
    <message>
        <source>Store it with “pos-app key set”. It stands in MultiSafepay&apos;s dashboard, under the site&apos;s settings.</source>
        <translation>Enregistrez-la avec «&#xa0;pos-app key set&#xa0;». Elle se trouve dans le tableau de bord MultiSafepay, dans les réglages du site.</translation>
    </message>
    <message>
        <source>Check again in a minute.</source>
        <translation>Vérifiez de nouveau dans une minute.</translation>
    </message>
    <message>
        <source>Look at the date of this computer, and ask who looks after the network whether something reads along.</source>
        <translation>Vérifiez la date de cet ordinateur, et demandez au responsable du réseau si quelque chose intercepte la connexion.</translation>
    </message>
    <message>
        <source>Sign in to this network with a browser, or use another network.</source>
        <translation>Connectez-vous à ce réseau avec un navigateur, ou utilisez un autre réseau.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then check again. QR codes on screen stay valid.</source>
        <translation>Attendez quelques minutes, puis vérifiez de nouveau. Les QR codes affichés restent valables.</translation>
    </message>
    <message>
        <source>Close the program and start it again.</source>
        <translation>Fermez le programme et relancez-le.</translation>
    </message>
    <message>
        <source>Look at the cable or the Wi-Fi, then at the router. If other pages open, a firewall may hold back this program.</source>
        <translation>Vérifiez le câble ou le Wi-Fi, puis le routeur. Si d’autres pages s’ouvrent, un pare-feu bloque peut-être ce programme.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Mettez ce programme à jour.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>Fenêtres</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Imprimantes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Daily copy</source>
        <translation>Copie du jour</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>Résolution du nom</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message numerus="yes">
        <source>%n problems: do what stands beside each.</source>
        <translation>
            <numerusform>%n problème&#xa0;: faites ce qui est indiqué.</numerusform>
            <numerusform>%n problèmes&#xa0;: faites ce qui est indiqué pour chacun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No problems. %n lines to look at.</source>
        <translation>
            <numerusform>Aucun problème. %n ligne à regarder.</numerusform>
            <numerusform>Aucun problème. %n lignes à regarder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was checked is in order.</source>
        <translation>Tout ce qui a été vérifié est en ordre.</translation>
    </message>
    <message>
        <source>{level}: {check} – {said}.</source>
        <translation>{level}&#xa0;: {check} – {said}.</translation>
    </message>
    <message>
        <source>The support bundle is in {name}: {files}. Read it before you send it.</source>
        <translation>Le dossier d’aide est dans {name}&#xa0;: {files}. Lisez-le avant de l’envoyer.</translation>
    </message>
    <message>
        <source>The support bundle could not be written there.</source>
        <translation>Le dossier d’aide n’a pas pu être écrit à cet endroit.</translation>
    </message>
    <message>
        <source>Version {version}, Python {python}, Qt {qt}, {system}</source>
        <translation>Version {version}, Python {python}, Qt {qt}, {system}</translation>
    </message>
    <message>
        <source>Drawn by “{platform}”</source>
        <translation>Dessiné par «&#xa0;{platform}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n printers</source>
        <translation>
            <numerusform>%n imprimante</numerusform>
            <numerusform>%n imprimantes</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings file is sound</source>
        <translation>Le fichier des réglages est sain</translation>
    </message>
    <message numerus="yes">
        <source>%n orders, each of them sound</source>
        <translation>
            <numerusform>%n commande, saine</numerusform>
            <numerusform>%n commandes, toutes saines</numerusform>
        </translation>
    </message>
    <message>
        <source>Of {day}</source>
        <translation>Du {day}</translation>
    </message>
    <message>
        <source>Keeps keys encrypted ({name})</source>
        <translation>Garde les clés chiffrées ({name})</translation>
    </message>
    <message>
        <source>MultiSafepay answered in {ms} ms</source>
        <translation>MultiSafepay a répondu en {ms} ms</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds beside MultiSafepay&apos;s clock</source>
        <translation>
            <numerusform>%n seconde d’écart avec l’horloge de MultiSafepay</numerusform>
            <numerusform>%n secondes d’écart avec l’horloge de MultiSafepay</numerusform>
        </translation>
    </message>
    <message>
        <source>MultiSafepay takes the key</source>
        <translation>MultiSafepay accepte la clé</translation>
    </message>
    <message>
        <source>This version of Qt crashes on this version of Python</source>
        <translation>Cette version de Qt plante avec cette version de Python</translation>
    </message>
    <message>
        <source>Windows are drawn, but no screen shows them</source>
        <translation>Les fenêtres sont dessinées, mais aucun écran ne les montre</translation>
    </message>
    <message>
        <source>No screen is large enough: {names}</source>
        <translation>Aucun écran n’est assez grand&#xa0;: {names}</translation>
    </message>
    <message>
        <source>The customer&apos;s screen is not connected</source>
        <translation>L’écran du client n’est pas branché</translation>
    </message>
    <message>
        <source>This computer has no printer</source>
        <translation>Cet ordinateur n’a pas d’imprimante</translation>
    </message>
    <message>
        <source>The chosen printer is not there</source>
        <translation>L’imprimante choisie est absente</translation>
    </message>
    <message>
        <source>The disk is full: {left}</source>
        <translation>Le disque est plein&#xa0;: {left}</translation>
    </message>
    <message>
        <source>Nothing can be written on the disk</source>
        <translation>Impossible d’écrire sur le disque</translation>
    </message>
    <message>
        <source>The disk is nearly full: {left}</source>
        <translation>Le disque est presque plein&#xa0;: {left}</translation>
    </message>
    <message>
        <source>No keyring that keeps secrets encrypted</source>
        <translation>Aucun trousseau qui garde les secrets chiffrés</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n seconds fast</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur avance de %n seconde</numerusform>
            <numerusform>L’horloge de cet ordinateur avance de %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n seconds slow</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur retarde de %n seconde</numerusform>
            <numerusform>L’horloge de cet ordinateur retarde de %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>None saved yet: the usual ones hold</source>
        <translation>Rien d’enregistré&#xa0;: les valeurs habituelles s’appliquent</translation>
    </message>
    <message>
        <source>Some are wrong or unknown and do not hold: {names}</source>
        <translation>Certains sont faux ou inconnus et ne s’appliquent pas&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Written by a newer version of this program</source>
        <translation>Écrit par une version plus récente de ce programme</translation>
    </message>
    <message>
        <source>The settings file is damaged: the usual ones hold</source>
        <translation>Le fichier des réglages est endommagé&#xa0;: les valeurs habituelles s’appliquent</translation>
    </message>
    <message>
        <source>The settings file can&apos;t be read</source>
        <translation>Le fichier des réglages est illisible</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>The newest is of {day}, older than the orders</source>
        <translation>La plus récente est du {day}, plus ancienne que les commandes</translation>
    </message>
    <message>
        <source>There is none, although there are orders</source>
        <translation>Il n’y en a pas, alors qu’il y a des commandes</translation>
    </message>
    <message>
        <source>The journal is gone, only its copies are there</source>
        <translation>Le journal a disparu, seules ses copies sont là</translation>
    </message>
    <message>
        <source>The journal&apos;s file is damaged</source>
        <translation>Le fichier du journal est endommagé</translation>
    </message>
    <message>
        <source>Another program holds the journal</source>
        <translation>Un autre programme retient le journal</translation>
    </message>
    <message>
        <source>The journal can&apos;t be read</source>
        <translation>Le journal est illisible</translation>
    </message>
    <message>
        <source>MultiSafepay refuses this key</source>
        <translation>MultiSafepay refuse cette clé</translation>
    </message>
    <message>
        <source>No key is stored</source>
        <translation>Aucune clé n’est enregistrée</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>What is stored is no API key</source>
        <translation>Ce qui est enregistré n’est pas une clé API</translation>
    </message>
    <message>
        <source>MultiSafepay did not say whether it takes the key</source>
        <translation>MultiSafepay n’a pas dit s’il accepte la clé</translation>
    </message>
    <message>
        <source>{host} can&apos;t be looked up</source>
        <translation>{host} est introuvable</translation>
    </message>
    <message>
        <source>The connection is not safe, so it was cut</source>
        <translation>La connexion n’est pas sûre, elle a donc été coupée</translation>
    </message>
    <message>
        <source>MultiSafepay did not answer in time</source>
        <translation>MultiSafepay n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>The practice MultiSafepay does not run</source>
        <translation>Le MultiSafepay d’exercice ne fonctionne pas</translation>
    </message>
    <message>
        <source>MultiSafepay is out of order</source>
        <translation>MultiSafepay est en panne</translation>
    </message>
    <message>
        <source>MultiSafepay asks this till to slow down</source>
        <translation>MultiSafepay demande à cette caisse de ralentir</translation>
    </message>
    <message>
        <source>Something else answered in MultiSafepay&apos;s place</source>
        <translation>Autre chose a répondu à la place de MultiSafepay</translation>
    </message>
    <message>
        <source>MultiSafepay can&apos;t be reached</source>
        <translation>MultiSafepay est injoignable</translation>
    </message>
    <message>
        <source>Needs the connection</source>
        <translation>Nécessite la connexion</translation>
    </message>
    <message>
        <source>There is no screen to look at</source>
        <translation>Il n’y a pas d’écran à examiner</translation>
    </message>
    <message>
        <source>Needs a disk that can be written</source>
        <translation>Nécessite un disque accessible en écriture</translation>
    </message>
    <message>
        <source>MultiSafepay did not tell the time</source>
        <translation>MultiSafepay n’a pas donné l’heure</translation>
    </message>
    <message>
        <source>Needs a keyring</source>
        <translation>Nécessite un trousseau</translation>
    </message>
    <message>
        <source>The program was closed</source>
        <translation>Le programme a été fermé</translation>
    </message>
    <message>
        <source>Needs the journal</source>
        <translation>Nécessite le journal</translation>
    </message>
    <message>
        <source>{megabytes} MB free</source>
        <translation>{megabytes} Mo libres</translation>
    </message>
    <message>
        <source>{gigabytes} GB free</source>
        <translation>{gigabytes} Go libres</translation>
    </message>
</context>
<context>
    <name>DoctorPage</name>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Examen de cet ordinateur…</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>Order {order}</source>
        <translation>Commande {order}</translation>
    </message>
    <message>
        <source>Can be paid until {time}.</source>
        <translation>À payer avant {time}.</translation>
    </message>
    <message>
        <source>Payment of {amount} to {shop}</source>
        <translation>Paiement de {amount} à {shop}</translation>
    </message>
    <message>
        <source>Payment of {amount}</source>
        <translation>Paiement de {amount}</translation>
    </message>
    <message>
        <source>Open this link on your phone or computer to pay {amount}:</source>
        <translation>Ouvrez ce lien sur votre téléphone ou votre ordinateur pour payer {amount}&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing is paid until the payment page says so.</source>
        <translation>Rien n’est payé tant que la page de paiement ne le dit pas.</translation>
    </message>
    <message>
        <source>Scan this code with your phone to pay.</source>
        <translation>Scannez ce code avec votre téléphone pour payer.</translation>
    </message>
    <message>
        <source>Not a receipt: nothing is paid yet.</source>
        <translation>Ceci n’est pas un reçu&#xa0;: rien n’est encore payé.</translation>
    </message>
    <message>
        <source>Or type this address:</source>
        <translation>Ou tapez cette adresse&#xa0;:</translation>
    </message>
</context>
<context>
    <name>HandoverBox</name>
    <message>
        <source>Handed over b&amp;y</source>
        <translation>Remis pa&amp;r</translation>
    </message>
    <message>
        <source>Name, if you like</source>
        <translation>Nom, si vous voulez</translation>
    </message>
    <message>
        <source>Goods handed over at {time}</source>
        <translation>Articles remis à {time}</translation>
    </message>
    <message>
        <source>Goods handed over at {time} by {clerk}</source>
        <translation>Articles remis à {time} par {clerk}</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help and problems</source>
        <translation>Aide et problèmes</translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation>&amp;Diagnostic</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Journal technique</translation>
    </message>
    <message>
        <source>&amp;Support bundle</source>
        <translation>Dossier d’&amp;aide</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>You find it in your MultiSafepay dashboard, under Websites: open your shop there.</source>
        <translation>Vous la trouvez dans votre tableau de bord MultiSafepay, sous «&#xa0;Websites&#xa0;»&#xa0;: ouvrez-y votre magasin.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Test – no real money</source>
        <translation>Test – pas d’argent réel</translation>
    </message>
    <message>
        <source>Live – real money</source>
        <translation>Réel – argent réel</translation>
    </message>
    <message>
        <source>Asking MultiSafepay…</source>
        <translation>MultiSafepay est interrogé…</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring keeps it, and no file does.</source>
        <translation>Le trousseau de cet ordinateur la garde, et aucun fichier.</translation>
    </message>
    <message>
        <source>The key is used until the program is closed, and asked for at each start.</source>
        <translation>La clé sert jusqu’à la fermeture du programme, et est demandée à chaque démarrage.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring is locked.</source>
        <translation>Le trousseau de cet ordinateur est verrouillé.</translation>
    </message>
    <message>
        <source>This computer has no keyring that keeps secrets encrypted.</source>
        <translation>Cet ordinateur n’a pas de trousseau qui garde les secrets chiffrés.</translation>
    </message>
    <message>
        <source>&amp;Use it live</source>
        <translation>Utiliser en rée&amp;l</translation>
    </message>
    <message>
        <source>Use it for t&amp;esting</source>
        <translation>Utiliser pour les t&amp;ests</translation>
    </message>
    <message>
        <source>The key is right. It is a live key: customers pay real money.</source>
        <translation>La clé est bonne. C’est une clé réelle&#xa0;: les clients paient avec de l’argent réel.</translation>
    </message>
    <message>
        <source>The key is right. It is a test key: no real money moves.</source>
        <translation>La clé est bonne. C’est une clé de test&#xa0;: aucun argent réel ne circule.</translation>
    </message>
    <message>
        <source>This is a live key: the test environment refuses it, the live one takes it. With it customers pay real money.</source>
        <translation>C’est une clé réelle&#xa0;: l’environnement de test la refuse, le réel l’accepte. Avec elle, les clients paient avec de l’argent réel.</translation>
    </message>
    <message>
        <source>This is a test key: the live environment refuses it, the test one takes it. With it no real money moves.</source>
        <translation>C’est une clé de test&#xa0;: l’environnement réel la refuse, celui de test l’accepte. Avec elle, aucun argent réel ne circule.</translation>
    </message>
    <message>
        <source>MultiSafepay refuses this key, for test and for live: copy it once more.</source>
        <translation>MultiSafepay refuse cette clé, en test et en réel&#xa0;: copiez-la encore une fois.</translation>
    </message>
    <message>
        <source>The test environment refuses this key, and the live one could not be asked.</source>
        <translation>L’environnement de test refuse cette clé, et le réel n’a pas pu être interrogé.</translation>
    </message>
    <message>
        <source>The live environment refuses this key, and the test one could not be asked.</source>
        <translation>L’environnement réel refuse cette clé, et celui de test n’a pas pu être interrogé.</translation>
    </message>
    <message>
        <source>Paste the key first.</source>
        <translation>Collez d’abord la clé.</translation>
    </message>
    <message>
        <source>Paste the key.</source>
        <translation>Collez la clé.</translation>
    </message>
    <message>
        <source>The key could not be checked, and nothing was stored.</source>
        <translation>La clé n’a pas pu être vérifiée, et rien n’a été enregistré.</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>The live API key is needed</source>
        <translation>La clé API réelle est nécessaire</translation>
    </message>
    <message>
        <source>The test API key is needed</source>
        <translation>La clé API de test est nécessaire</translation>
    </message>
    <message>
        <source>&amp;Practise instead</source>
        <translation>&amp;Plutôt s’exercer</translation>
    </message>
    <message>
        <source>Se&amp;t up…</source>
        <translation>Co&amp;nfigurer…</translation>
    </message>
    <message>
        <source>What this computer&apos;s keyring holds is no API key.</source>
        <translation>Ce que contient le trousseau de cet ordinateur n’est pas une clé API.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring holds no key for this till.</source>
        <translation>Le trousseau de cet ordinateur ne contient aucune clé pour cette caisse.</translation>
    </message>
    <message>
        <source>Paste it, and the till opens. The keyring keeps it from then on.</source>
        <translation>Collez-la, et la caisse s’ouvre. Le trousseau la garde dès lors.</translation>
    </message>
    <message>
        <source>Unlock it and press “Check”, or paste the key: it is used until the program is closed.</source>
        <translation>Déverrouillez-le et appuyez sur «&#xa0;Vérifier&#xa0;», ou collez la clé&#xa0;: elle sert jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>So the key is asked for at each start: paste it, and it is used until the program is closed.</source>
        <translation>La clé est donc demandée à chaque démarrage&#xa0;: collez-la, et elle sert jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Vérifier</translation>
    </message>
</context>
<context>
    <name>KeyEntry</name>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Clé API</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>Show the API key</source>
        <translation>Afficher la clé API</translation>
    </message>
    <message>
        <source>Leave it empty to go on with the key that is known.</source>
        <translation>Laissez le champ vide pour continuer avec la clé connue.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Take the last key back</source>
        <translation>Effacer la dernière touche</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Clear the amount</source>
        <translation>Effacer le montant</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language that this file translates into: nl, de or fr.</extracomment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Till opened</source>
        <translation>Caisse ouverte</translation>
    </message>
    <message>
        <source>Till could not be opened</source>
        <translation>La caisse n’a pas pu être ouverte</translation>
    </message>
    <message>
        <source>Till closed</source>
        <translation>Caisse fermée</translation>
    </message>
    <message>
        <source>MultiSafepay was asked</source>
        <translation>MultiSafepay interrogé</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>Commande modifiée</translation>
    </message>
    <message>
        <source>Something failed</source>
        <translation>Quelque chose a échoué</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Pas de son</translation>
    </message>
    <message>
        <source>The screen may fall asleep</source>
        <translation>L’écran peut se mettre en veille</translation>
    </message>
    <message>
        <source>A code could not be drawn</source>
        <translation>Un code n’a pas pu être dessiné</translation>
    </message>
    <message>
        <source>Mistake of the program</source>
        <translation>Erreur du programme</translation>
    </message>
    <message>
        <source>Said by a library</source>
        <translation>Message d’une bibliothèque</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Order number, word or code</source>
        <translation>Numéro de commande, mot ou code</translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation>Rechercher dans le journal technique</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Lignes du journal technique</translation>
    </message>
    <message>
        <source>The log can&apos;t be read.</source>
        <translation>Le journal technique est illisible.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines, the newest on top</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes, la plus récente en haut</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Gift Card Counter</source>
        <translation>Caisse cartes cadeaux</translation>
    </message>
</context>
<context>
    <name>MatchChip</name>
    <message>
        <source>The same word stands on the customer&apos;s screen</source>
        <translation>Le même mot figure sur l’écran du client</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>{word}: {brand} {amount} is now: {state}.</source>
        <translation>{word}&#xa0;: {brand} {amount} est maintenant&#xa0;: {state}.</translation>
    </message>
    <message>
        <source>No order of this till has the number {code}.</source>
        <translation>Aucune commande de cette caisse ne porte le numéro {code}.</translation>
    </message>
    <message>
        <source>The code could not be printed: look at the printer. The order stays as it is, and nobody was charged by this.</source>
        <translation>Le code n’a pas pu être imprimé&#xa0;: vérifiez l’imprimante. La commande reste inchangée et rien n’a été débité.</translation>
    </message>
    <message>
        <source>This computer has no e-mail program: copy the link or print the code instead.</source>
        <translation>Cet ordinateur n’a pas de logiciel de messagerie&#xa0;: copiez le lien ou imprimez le code.</translation>
    </message>
    <message>
        <source>This choice could not be saved on this computer. It holds until the program is closed; selling goes on.</source>
        <translation>Ce choix n’a pas pu être enregistré sur cet ordinateur. Il vaut jusqu’à la fermeture du programme&#xa0;; la vente continue.</translation>
    </message>
    <message>
        <source>The settings file could not be read: the defaults are in force.</source>
        <translation>Le fichier des réglages n’a pas pu être lu&#xa0;: les valeurs par défaut s’appliquent.</translation>
    </message>
    <message>
        <source>Settings that can&apos;t be used: {names}. Their default is in force.</source>
        <translation>Réglages inutilisables&#xa0;: {names}. Leur valeur par défaut s’applique.</translation>
    </message>
    <message>
        <source>The file is as it was until a setting is changed.</source>
        <translation>Le fichier reste tel quel jusqu’à ce qu’un réglage soit modifié.</translation>
    </message>
    <message>
        <source>The settings file as it was is kept as {file}.</source>
        <translation>L’ancien fichier des réglages est conservé sous le nom {file}.</translation>
    </message>
    <message>
        <source>The other environment could not be saved on this computer, so the counter stays in this one.</source>
        <translation>L’autre environnement n’a pas pu être enregistré sur cet ordinateur, la caisse reste donc dans celui-ci.</translation>
    </message>
</context>
<context>
    <name>OrderActions</name>
    <message>
        <source>Erasing…</source>
        <translation>Effacement…</translation>
    </message>
    <message>
        <source>Details erased</source>
        <translation>Données effacées</translation>
    </message>
    <message>
        <source>Opens the practice payment page on this computer (sandbox only)</source>
        <translation>Ouvre la page de paiement d’essai sur cet ordinateur (exercice uniquement)</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Send the link by e-mail</source>
        <translation>Envoyer le lien par e-mail</translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation>Imprimer le code</translation>
    </message>
    <message>
        <source>The customer&apos;s e-mail, names and phone</source>
        <translation>E-mail, noms et téléphone du client</translation>
    </message>
    <message>
        <source>The customer&apos;s card shows a balance of zero although there is money on it</source>
        <translation>La carte du client affiche un solde nul alors qu’elle est chargée</translation>
    </message>
    <message>
        <source>Check now (F5)</source>
        <translation>Vérifier (F5)</translation>
    </message>
    <message>
        <source>New &amp;QR code</source>
        <translation>Nouveau &amp;QR code</translation>
    </message>
    <message>
        <source>Other &amp;brand</source>
        <translation>Autre &amp;marque</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
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
        <translation>Payer comme c&amp;lient</translation>
    </message>
    <message>
        <source>Card shows n&amp;othing</source>
        <translation>La carte affiche &amp;zéro</translation>
    </message>
    <message>
        <source>Supervisor: release</source>
        <translation>Responsable&#xa0;: débloquer</translation>
    </message>
    <message>
        <source>Se&amp;ttle it by hand</source>
        <translation>Ré&amp;gler à la main</translation>
    </message>
    <message>
        <source>Erase details</source>
        <translation>Effacer les données</translation>
    </message>
    <message>
        <source>&amp;Cancel order</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Press again to release</source>
        <translation>Vraiment débloquer&#xa0;?</translation>
    </message>
    <message>
        <source>Press again to erase</source>
        <translation>Vraiment effacer&#xa0;?</translation>
    </message>
    <message>
        <source>Press again to cancel</source>
        <translation>Vraiment annuler&#xa0;?</translation>
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
        <translation>Lien copié</translation>
    </message>
    <message>
        <source>No phone that scans? Code on paper, link by e-mail, or cancel and take another way of paying.</source>
        <translation>Pas de téléphone qui scanne&#xa0;? Code sur papier, lien par e-mail, ou annulez et faites payer autrement.</translation>
    </message>
    <message>
        <source>Taken by {clerk}</source>
        <translation>Prise par {clerk}</translation>
    </message>
    <message>
        <source>No new code for this sale until {time}: the card may be right by then</source>
        <translation>Pas de nouveau code pour cette vente avant {time}&#xa0;: la carte sera peut-être à jour</translation>
    </message>
    <message>
        <source>Link valid until {time}</source>
        <translation>Lien valable jusqu’à {time}</translation>
    </message>
    <message>
        <source>Link valid for {time}</source>
        <translation>Lien encore valable {time}</translation>
    </message>
    <message>
        <source>Cancel asked {seconds} s ago</source>
        <translation>Annulation demandée il y a {seconds} s</translation>
    </message>
    <message>
        <source>The link has ended</source>
        <translation>Le lien a expiré</translation>
    </message>
    <message>
        <source>This link can&apos;t be shown any more</source>
        <translation>Ce lien ne peut plus être affiché</translation>
    </message>
    <message>
        <source>The code could not be drawn so that phones read it right, so it is not shown. Use the link or the paper, or make a new code.</source>
        <translation>Le code n’a pas pu être dessiné de façon lisible pour les téléphones&#xa0;: il n’est donc pas affiché. Utilisez le lien ou le papier, ou faites un nouveau code.</translation>
    </message>
    <message>
        <source>Small code: phones read it to about {distance} cm. F11 shows it large.</source>
        <translation>Petit code&#xa0;: lisible jusqu’à {distance} cm environ. F11 l’affiche en grand.</translation>
    </message>
    <message>
        <source>The customer&apos;s screen could not draw the code: let the customer scan this one.</source>
        <translation>L’écran client n’a pas pu dessiner le code&#xa0;: faites scanner celui-ci.</translation>
    </message>
    <message>
        <source>The customer&apos;s screen shows a small code: phones read it to about {distance} cm.</source>
        <translation>L’écran client affiche un petit code&#xa0;: lisible jusqu’à {distance} cm environ.</translation>
    </message>
</context>
<context>
    <name>OrderForm</name>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>&amp;Brand</source>
        <translation>&amp;Marque</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>M&amp;ontant</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the order number</source>
        <translation>Copier le numéro de commande</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Gift card payment in the shop</source>
        <translation>Paiement par carte cadeau en magasin</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>PaymentPanel</name>
    <message>
        <source>QR code of the payment page</source>
        <translation>QR code de la page de paiement</translation>
    </message>
</context>
<context>
    <name>PaymentsList</name>
    <message>
        <source>Today&apos;s orders</source>
        <translation>Commandes du jour</translation>
    </message>
</context>
<context>
    <name>PaymentsModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>OK</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>&amp;Remove the PIN</source>
        <translation>&amp;Supprimer le code</translation>
    </message>
    <message>
        <source>Press again: nothing stays locked</source>
        <translation>Appuyez encore&#xa0;: plus rien n’est verrouillé</translation>
    </message>
    <message>
        <source>Take the last digit back</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>Supervisor PIN</source>
        <translation>Code du responsable</translation>
    </message>
    <message>
        <source>New supervisor PIN</source>
        <translation>Nouveau code du responsable</translation>
    </message>
    <message>
        <source>The same digits once more.</source>
        <translation>Les mêmes chiffres encore une fois.</translation>
    </message>
    <message>
        <source>4 to 12 digits.</source>
        <translation>4 à 12 chiffres.</translation>
    </message>
    <message>
        <source>Those were not the same digits.</source>
        <translation>Ce n’étaient pas les mêmes chiffres.</translation>
    </message>
</context>
<context>
    <name>PinWords</name>
    <message>
        <source>To open the settings.</source>
        <translation>Pour ouvrir les paramètres.</translation>
    </message>
    <message>
        <source>To change the PIN itself.</source>
        <translation>Pour modifier le code lui-même.</translation>
    </message>
    <message>
        <source>To erase a customer&apos;s details.</source>
        <translation>Pour effacer les données d’un client.</translation>
    </message>
    <message>
        <source>To release a sale that is held back.</source>
        <translation>Pour débloquer une vente retenue.</translation>
    </message>
    <message>
        <source>To take figures out of this till.</source>
        <translation>Pour exporter les chiffres de cette caisse.</translation>
    </message>
    <message>
        <source>To save a report for support.</source>
        <translation>Pour enregistrer un rapport d’assistance.</translation>
    </message>
    <message>
        <source>To pay money back.</source>
        <translation>Pour rembourser.</translation>
    </message>
    <message>
        <source>To leave the full screen.</source>
        <translation>Pour quitter le plein écran.</translation>
    </message>
    <message>
        <source>Wrong PIN. Next try in {time}.</source>
        <translation>Code incorrect. Prochain essai dans {time}.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Next try in {time}.</source>
        <translation>Trop de codes incorrects. Prochain essai dans {time}.</translation>
    </message>
    <message>
        <source>Wrong PIN. Try again.</source>
        <translation>Code incorrect. Réessayez.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>The file supervisor.json can&apos;t be used, so this stays locked. Whoever looks after this computer deletes it and sets a new PIN.</source>
        <translation>Le fichier supervisor.json est inutilisable&#xa0;: ceci reste verrouillé. La personne qui gère cet ordinateur le supprime et définit un nouveau code.</translation>
    </message>
    <message>
        <source>The supervisor PIN is set.</source>
        <translation>Le code du responsable est défini.</translation>
    </message>
    <message>
        <source>There is no supervisor PIN any more: nothing is locked.</source>
        <translation>Il n’y a plus de code du responsable&#xa0;: rien n’est verrouillé.</translation>
    </message>
    <message>
        <source>The supervisor PIN could not be saved: it is what it was. Is the disk full, or the file supervisor.json damaged?</source>
        <translation>Le code du responsable n’a pas pu être enregistré et reste inchangé. Le disque est-il plein ou le fichier supervisor.json endommagé&#xa0;?</translation>
    </message>
</context>
<context>
    <name>PracticeMenu</name>
    <message>
        <source>Practise a situation</source>
        <translation>S’exercer sur une situation</translation>
    </message>
    <message>
        <source>A usual day: the phone decides</source>
        <translation>Un jour ordinaire&#xa0;: le téléphone décide</translation>
    </message>
    <message>
        <source>The customer pays at once</source>
        <translation>Le client paie aussitôt</translation>
    </message>
    <message>
        <source>The customer pays 5 euros and stops</source>
        <translation>Le client paie 5 euros et s’arrête</translation>
    </message>
    <message>
        <source>The payment is declined</source>
        <translation>Le paiement est refusé</translation>
    </message>
    <message>
        <source>Expired, and paid after all</source>
        <translation>Expirée, et payée malgré tout</translation>
    </message>
    <message>
        <source>Cancelled, and paid after all</source>
        <translation>Annulée, et payée malgré tout</translation>
    </message>
    <message>
        <source>Paid, and later reported as unpaid</source>
        <translation>Payée, puis signalée comme non payée</translation>
    </message>
    <message>
        <source>Another amount is reported</source>
        <translation>Un autre montant est signalé</translation>
    </message>
    <message>
        <source>Another currency is reported</source>
        <translation>Une autre devise est signalée</translation>
    </message>
    <message>
        <source>The answer to the order is lost</source>
        <translation>La réponse à la commande se perd</translation>
    </message>
    <message>
        <source>The order number counts as used</source>
        <translation>Le numéro de commande est déjà pris</translation>
    </message>
    <message>
        <source>MultiSafepay asks to slow down</source>
        <translation>MultiSafepay demande de ralentir</translation>
    </message>
    <message>
        <source>MultiSafepay is out of order</source>
        <translation>MultiSafepay est en panne</translation>
    </message>
    <message>
        <source>MultiSafepay does not answer</source>
        <translation>MultiSafepay ne répond pas</translation>
    </message>
    <message>
        <source>The answer comes byte by byte</source>
        <translation>La réponse arrive octet par octet</translation>
    </message>
    <message>
        <source>The answer is cut off</source>
        <translation>La réponse est coupée</translation>
    </message>
    <message>
        <source>A web page answers instead</source>
        <translation>Une page web répond à la place</translation>
    </message>
    <message>
        <source>Checks fail while the customer pays</source>
        <translation>Les vérifications échouent pendant que le client paie</translation>
    </message>
</context>
<context>
    <name>RefusalWindow</name>
    <message>
        <source>Gift Card Counter</source>
        <translation>Caisse cartes cadeaux</translation>
    </message>
    <message>
        <source>The program can&apos;t start</source>
        <translation>Le programme ne peut pas démarrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>RestoreCard</name>
    <message>
        <source>There is no good copy of it. Call whoever looks after this computer, and leave its files where they are.</source>
        <translation>Il n’en existe aucune bonne copie. Appelez la personne qui s’occupe de cet ordinateur et laissez ses fichiers où ils sont.</translation>
    </message>
    <message numerus="yes">
        <source>The newest good copy is of {time}. It holds %n orders.</source>
        <translation>
            <numerusform>La bonne copie la plus récente est du {time}. Elle contient %n commande.</numerusform>
            <numerusform>La bonne copie la plus récente est du {time}. Elle contient %n commandes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last of them was made on {time}.</source>
        <translation>La dernière date du {time}.</translation>
    </message>
    <message>
        <source>Restoring puts this copy in the journal&apos;s place; a damaged file stays beside it under a name with today&apos;s date. Orders made after the copy are then looked for at MultiSafepay: what was paid is found, what is still open is cancelled.</source>
        <translation>La restauration met cette copie à la place du journal&#xa0;; un fichier endommagé reste à côté sous un nom portant la date du jour. Les commandes postérieures à la copie sont ensuite recherchées chez MultiSafepay&#xa0;: ce qui a été payé est retrouvé, ce qui est encore ouvert est annulé.</translation>
    </message>
    <message>
        <source>&amp;Restore the copy of {time}</source>
        <translation>&amp;Restaurer la copie du {time}</translation>
    </message>
    <message>
        <source>The journal is newer than this program</source>
        <translation>Le journal est plus récent que ce programme</translation>
    </message>
    <message>
        <source>The journal {file} was written by a newer version of this program. It is left as it is, and selling is stopped. Update the program, then start it again.</source>
        <translation>Le journal {file} a été écrit par une version plus récente de ce programme. Il reste tel quel et la vente est arrêtée. Mettez le programme à jour, puis relancez-le.</translation>
    </message>
    <message>
        <source>The journal is missing</source>
        <translation>Le journal est introuvable</translation>
    </message>
    <message>
        <source>The journal {file} is gone, although this till has been used before. Selling is stopped, so that no order is forgotten.</source>
        <translation>Le journal {file} a disparu, alors que cette caisse a déjà servi. La vente est arrêtée pour qu’aucune commande ne soit oubliée.</translation>
    </message>
    <message>
        <source>The journal is damaged</source>
        <translation>Le journal est endommagé</translation>
    </message>
    <message>
        <source>The journal {file} can&apos;t be read as a whole. It is kept as it is, and selling is stopped.</source>
        <translation>Le journal {file} n’est pas entièrement lisible. Il est conservé tel quel et la vente est arrêtée.</translation>
    </message>
    <message>
        <source>No money is lost: MultiSafepay keeps every order that was sent.</source>
        <translation>Aucun argent n’est perdu&#xa0;: MultiSafepay conserve chaque commande envoyée.</translation>
    </message>
    <message>
        <source>Looking for the newest good copy…</source>
        <translation>Recherche de la bonne copie la plus récente…</translation>
    </message>
    <message>
        <source>Press again to restore</source>
        <translation>Appuyez encore pour restaurer</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restauration…</translation>
    </message>
</context>
<context>
    <name>SetUpConnect</name>
    <message>
        <source>Connect to MultiSafepay</source>
        <translation>Se connecter à MultiSafepay</translation>
    </message>
</context>
<context>
    <name>SetUpShop</name>
    <message>
        <source>Your shop</source>
        <translation>Votre magasin</translation>
    </message>
    <message>
        <source>Shop &amp;name</source>
        <translation>&amp;Nom du magasin</translation>
    </message>
    <message>
        <source>This c&amp;ounter&apos;s short name</source>
        <translation>N&amp;om court de cette caisse</translation>
    </message>
    <message>
        <source>&amp;Address, as on the receipt</source>
        <translation>A&amp;dresse, comme sur le ticket</translation>
    </message>
    <message>
        <source>Last lines of the &amp;receipt</source>
        <translation>Dernières li&amp;gnes du ticket</translation>
    </message>
    <message>
        <source>Countr&amp;y</source>
        <translation>Pa&amp;ys</translation>
    </message>
    <message>
        <source>&amp;Payment page in</source>
        <translation>&amp;Page de paiement en</translation>
    </message>
    <message>
        <source>Gift cards of this account</source>
        <translation>Cartes cadeaux de ce compte</translation>
    </message>
    <message>
        <source>They could not be asked for. The counter asks again.</source>
        <translation>Elles n’ont pas pu être demandées. La caisse redemandera.</translation>
    </message>
    <message>
        <source>None yet: ask MultiSafepay to switch on those that you sell.</source>
        <translation>Aucune encore&#xa0;: demandez à MultiSafepay d’activer celles que vous vendez.</translation>
    </message>
    <message>
        <source>Only a–z and 0–9, at most 8.</source>
        <translation>Seulement a–z et 0–9, 8 au plus.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters, no &lt; or &gt;.</source>
        <translation>
            <numerusform>%n caractère au plus, sans &lt; ni &gt;.</numerusform>
            <numerusform>%n caractères au plus, sans &lt; ni &gt;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n short lines, no &lt; or &gt;.</source>
        <translation>
            <numerusform>%n ligne courte au plus, sans &lt; ni &gt;.</numerusform>
            <numerusform>%n lignes courtes au plus, sans &lt; ni &gt;.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetUpWelcome</name>
    <message>
        <source>Welcome to Gift Card Counter</source>
        <translation>Bienvenue dans Caisse cartes cadeaux</translation>
    </message>
    <message>
        <source>Take a first payment in a minute. All of this can be changed later.</source>
        <translation>Encaissez un premier paiement en une minute. Tout cela peut être modifié plus tard.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Comme cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Practise on this computer</source>
        <translation>S’&amp;exercer sur cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Connect to MultiSafepay</source>
        <translation>Se &amp;connecter à MultiSafepay</translation>
    </message>
    <message>
        <source>No account needed: a MultiSafepay of its own runs here. No money moves.</source>
        <translation>Sans compte&#xa0;: un MultiSafepay local tourne ici. Aucun argent ne circule.</translation>
    </message>
    <message>
        <source>For testing, or to sell. You need the API key of your account.</source>
        <translation>Pour tester ou pour vendre. Il vous faut la clé API de votre compte.</translation>
    </message>
</context>
<context>
    <name>SetUpWindow</name>
    <message>
        <source>Press Enter to go on.</source>
        <translation>Appuyez sur Entrée pour continuer.</translation>
    </message>
    <message>
        <source>The settings could not be saved on this computer. Enter tries again.</source>
        <translation>Les réglages n’ont pas pu être enregistrés sur cet ordinateur. Entrée réessaie.</translation>
    </message>
    <message>
        <source>Set up Gift Card Counter</source>
        <translation>Configurer Caisse cartes cadeaux</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Re&amp;tour</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Step {step} of 3  ·  Enter: go on  ·  Esc: leave everything as it was</source>
        <translation>Étape {step} sur 3  ·  Entrée&#xa0;: continuer  ·  Échap&#xa0;: tout laisser tel quel</translation>
    </message>
    <message>
        <source>Practise now</source>
        <translation>S’exercer maintenant</translation>
    </message>
    <message>
        <source>Open the counter</source>
        <translation>Ouvrir la caisse</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Check the key</source>
        <translation>Vérifier la clé</translation>
    </message>
</context>
<context>
    <name>SettingBrands</name>
    <message>
        <source>Add a brand…</source>
        <translation>Ajouter une marque…</translation>
    </message>
    <message>
        <source>Add a favourite brand</source>
        <translation>Ajouter une marque favorite</translation>
    </message>
    <message>
        <source>Favourite brands, in their order</source>
        <translation>Marques favorites, dans leur ordre</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>SettingChoice</name>
    <message>
        <source>{name} (not there now)</source>
        <translation>{name} (absent pour l’instant)</translation>
    </message>
</context>
<context>
    <name>SettingFile</name>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Browse for the file</source>
        <translation>Rechercher le fichier</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>{help} Default: {default}.</source>
        <translation>{help} Par défaut : {default}.</translation>
    </message>
    <message>
        <source>In force from the next start on.</source>
        <translation>Prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Set back to the default: {setting}</source>
        <translation>Rétablir la valeur par défaut : {setting}</translation>
    </message>
</context>
<context>
    <name>SettingSwitch</name>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A whole number from {least} to {most}</source>
        <translation>Un nombre entier de {least} à {most}</translation>
    </message>
    <message>
        <source>At most {lines} lines of {most} characters, no &lt; or &gt;</source>
        <translation>Au plus {lines} lignes de {most} caractères, sans &lt; ni &gt;</translation>
    </message>
    <message>
        <source>At most {most} names of {long} characters, none twice</source>
        <translation>Au plus {most} noms de {long} caractères, sans doublon</translation>
    </message>
    <message>
        <source>At most {most} brands, none twice</source>
        <translation>Au plus {most} marques, sans doublon</translation>
    </message>
    <message>
        <source>Either on or off</source>
        <translation>Activé ou désactivé</translation>
    </message>
    <message>
        <source>Choose one of the list</source>
        <translation>Choisissez dans la liste</translation>
    </message>
    <message>
        <source>At most {most} characters</source>
        <translation>Au plus {most} caractères</translation>
    </message>
    <message>
        <source>A small letter, then small letters and digits</source>
        <translation>Une minuscule, puis des minuscules et des chiffres</translation>
    </message>
    <message>
        <source>Two capital letters, for example NL</source>
        <translation>Deux majuscules, par exemple NL</translation>
    </message>
    <message>
        <source>An address such as https://shop.example/paid</source>
        <translation>Une adresse comme https://shop.example/paid</translation>
    </message>
    <message>
        <source>A public IP address; one of this network is none</source>
        <translation>Une adresse IP publique, pas une de ce réseau</translation>
    </message>
    <message>
        <source>Such as {example}, without a password</source>
        <translation>Comme {example}, sans mot de passe</translation>
    </message>
    <message>
        <source>No &lt; or &gt; and no line ends</source>
        <translation>Sans &lt; ni &gt;, sur une seule ligne</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>This counter</source>
        <translation>Cette caisse</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Comme cet ordinateur</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Demander chaque fois</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>the last ones sold</source>
        <translation>les dernières vendues</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>Nom du magasin</translation>
    </message>
    <message>
        <source>Greets on the customer&apos;s screen and heads what is printed.</source>
        <translation>Figure sur l’écran du client et en tête des impressions.</translation>
    </message>
    <message>
        <source>Shop address</source>
        <translation>Adresse du magasin</translation>
    </message>
    <message>
        <source>Stands under the shop&apos;s name on paper.</source>
        <translation>Figure sur papier sous le nom du magasin.</translation>
    </message>
    <message>
        <source>Counter name</source>
        <translation>Nom de la caisse</translation>
    </message>
    <message>
        <source>Begins every order number. Give each counter of the shop another one.</source>
        <translation>Début de chaque numéro de commande. Donnez à chaque caisse du magasin un autre nom.</translation>
    </message>
    <message>
        <source>Clerks</source>
        <translation>Vendeurs</translation>
    </message>
    <message>
        <source>Who works at this counter, one name a line.</source>
        <translation>Qui travaille à cette caisse, un nom par ligne.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Where orders go. Real money moves in live only.</source>
        <translation>Où vont les commandes. L’argent n’est réel qu’en production.</translation>
    </message>
    <message>
        <source>Seconds between two checks</source>
        <translation>Secondes entre deux vérifications</translation>
    </message>
    <message>
        <source>How often MultiSafepay is asked at most. Take more where counters share a key.</source>
        <translation>À quelle fréquence MultiSafepay est interrogé au plus. Augmentez si des caisses partagent une clé.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>What all requests go through, such as {example}.</source>
        <translation>Par où passent toutes les requêtes, par exemple {example}.</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Autorités de certification</translation>
    </message>
    <message>
        <source>A PEM file that is trusted instead of the usual ones, for a proxy of your own.</source>
        <translation>Un fichier PEM de confiance à la place des autorités usuelles, pour votre propre proxy.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>What a new order begins with.</source>
        <translation>Par quoi commence une nouvelle commande.</translation>
    </message>
    <message>
        <source>Description of an order</source>
        <translation>Description d’une commande</translation>
    </message>
    <message>
        <source>What the customer reads on the payment page. Empty: our usual words.</source>
        <translation>Ce que le client lit sur la page de paiement. Vide : nos mots habituels.</translation>
    </message>
    <message>
        <source>Lifetime of a link, in seconds</source>
        <translation>Durée de vie d’un lien, en secondes</translation>
    </message>
    <message>
        <source>How long a code can be paid; 900 is a quarter of an hour.</source>
        <translation>Combien de temps un code peut être payé ; 900 font un quart d’heure.</translation>
    </message>
    <message>
        <source>Address for notifications</source>
        <translation>Adresse des notifications</translation>
    </message>
    <message>
        <source>Where MultiSafepay tells a web shop of payments.</source>
        <translation>Où MultiSafepay annonce les paiements à une boutique en ligne.</translation>
    </message>
    <message>
        <source>Page after paying</source>
        <translation>Page après le paiement</translation>
    </message>
    <message>
        <source>Empty: MultiSafepay shows its own.</source>
        <translation>Vide : MultiSafepay affiche la sienne.</translation>
    </message>
    <message>
        <source>Page after cancelling</source>
        <translation>Page après l’annulation</translation>
    </message>
    <message>
        <source>Where a customer arrives who leaves the payment page.</source>
        <translation>Où arrive un client qui quitte la page de paiement.</translation>
    </message>
    <message>
        <source>Close the page after paying</source>
        <translation>Fermer la page après le paiement</translation>
    </message>
    <message>
        <source>The payment page closes itself on the customer&apos;s phone.</source>
        <translation>La page de paiement se ferme d’elle-même sur le téléphone du client.</translation>
    </message>
    <message>
        <source>Language of the payment page</source>
        <translation>Langue de la page de paiement</translation>
    </message>
    <message>
        <source>The customer&apos;s screen speaks it too, where it can.</source>
        <translation>L’écran du client la parle aussi, s’il le peut.</translation>
    </message>
    <message>
        <source>Customer&apos;s country</source>
        <translation>Pays du client</translation>
    </message>
    <message>
        <source>Decides which ways to pay MultiSafepay offers.</source>
        <translation>Détermine les moyens de paiement que MultiSafepay propose.</translation>
    </message>
    <message>
        <source>Customer&apos;s screen</source>
        <translation>Écran du client</translation>
    </message>
    <message>
        <source>The screen that shows the code to the customer.</source>
        <translation>L’écran qui montre le code au client.</translation>
    </message>
    <message>
        <source>Days that customers&apos; details are kept</source>
        <translation>Jours de conservation des données des clients</translation>
    </message>
    <message>
        <source>Names, e-mail and phone are erased from this computer then.</source>
        <translation>Noms, e-mail et téléphone sont ensuite effacés de cet ordinateur.</translation>
    </message>
    <message>
        <source>Shop&apos;s public address</source>
        <translation>Adresse publique du magasin</translation>
    </message>
    <message>
        <source>An IP address that is sent with orders; may stay empty.</source>
        <translation>Une adresse IP envoyée avec les commandes ; peut rester vide.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>What this program speaks to the clerk.</source>
        <translation>Ce que ce programme parle avec le vendeur.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>The colours of the clerk&apos;s window.</source>
        <translation>Les couleurs de la fenêtre de caisse.</translation>
    </message>
    <message>
        <source>Favourite brands</source>
        <translation>Marques favorites</translation>
    </message>
    <message>
        <source>Have a tile and a key each, in this order.</source>
        <translation>Ont chacune une tuile et une touche, dans cet ordre.</translation>
    </message>
    <message>
        <source>Type euros first, not cents</source>
        <translation>Taper d’abord les euros, pas les centimes</translation>
    </message>
    <message>
        <source>On: 12 means 12 euros. Off: 12 means 12 cents.</source>
        <translation>Activé : 12 fait 12 euros. Désactivé : 12 fait 12 centimes.</translation>
    </message>
    <message>
        <source>Keys for fingers</source>
        <translation>Touches tactiles</translation>
    </message>
    <message>
        <source>Digits to touch beside the amount.</source>
        <translation>Des chiffres à toucher à côté du montant.</translation>
    </message>
    <message>
        <source>Volume of the sounds</source>
        <translation>Volume des sons</translation>
    </message>
    <message>
        <source>Percent; 0 is silent.</source>
        <translation>Pour cent ; 0 est muet.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Prints codes without asking which printer.</source>
        <translation>Imprime les codes sans demander quelle imprimante.</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>Mots de la fin</translation>
    </message>
    <message>
        <source>Stand at the end of what is printed.</source>
        <translation>Figurent à la fin des impressions.</translation>
    </message>
    <message>
        <source>Practice on this computer</source>
        <translation>Entraînement sur cet ordinateur</translation>
    </message>
    <message>
        <source>Test at MultiSafepay, no real money</source>
        <translation>Test chez MultiSafepay, sans argent réel</translation>
    </message>
    <message>
        <source>Live, real money</source>
        <translation>Production, argent réel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>No setting is called like that.</source>
        <translation>Aucun réglage ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher dans les réglages</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Groupes de réglages</translation>
    </message>
    <message>
        <source>Set up &amp;again…</source>
        <translation>&amp;Configurer à nouveau…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Drop them</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Your changes are not saved yet. Close once more to drop them.</source>
        <translation>Vos modifications ne sont pas encore enregistrées. Fermez encore une fois pour les abandonner.</translation>
    </message>
    <message>
        <source>Can&apos;t be saved. {setting}: {fault}</source>
        <translation>Enregistrement impossible. {setting} : {fault}</translation>
    </message>
    <message>
        <source>To be saved: {settings}</source>
        <translation>À enregistrer : {settings}</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Rien n’est modifié.</translation>
    </message>
</context>
<context>
    <name>SettleForm</name>
    <message>
        <source>&amp;How was it settled?</source>
        <translation>&amp;Comment est-ce réglé&#xa0;?</translation>
    </message>
    <message>
        <source>Your na&amp;me</source>
        <translation>Votre &amp;nom</translation>
    </message>
    <message>
        <source>For example: the rest was paid in cash</source>
        <translation>Par exemple&#xa0;: le reste a été payé en espèces</translation>
    </message>
    <message>
        <source>&amp;Record it</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Language, look, sound, screens</source>
        <translation>Langue, apparence, son, écrans</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Comme cet ordinateur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Fort</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Customer&apos;s screen</source>
        <translation>Écran du client</translation>
    </message>
    <message>
        <source>On-screen keypad</source>
        <translation>Pavé à l’écran</translation>
    </message>
    <message>
        <source>Type euros first, not cents</source>
        <translation>Taper d’abord les euros, pas les centimes</translation>
    </message>
    <message>
        <source>Customer speaks</source>
        <translation>Langue du client</translation>
    </message>
    <message>
        <source>Code on the full screen (F11)</source>
        <translation>Code en plein écran (F11)</translation>
    </message>
    <message>
        <source>Ask which brands we have</source>
        <translation>Demander quelles marques nous avons</translation>
    </message>
    <message>
        <source>Help and problems… (F1)</source>
        <translation>Aide et problèmes… (F1)</translation>
    </message>
    <message>
        <source>Set up again…</source>
        <translation>Configurer à nouveau…</translation>
    </message>
    <message>
        <source>All settings… (Ctrl+,)</source>
        <translation>Tous les réglages… (Ctrl+,)</translation>
    </message>
    <message>
        <source>Supervisor PIN…</source>
        <translation>Code du responsable…</translation>
    </message>
    <message>
        <source>{brand} is no favourite any more</source>
        <translation>{brand} n’est plus un favori</translation>
    </message>
    <message>
        <source>Make {brand} a favourite</source>
        <translation>Faire de {brand} un favori</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>{word}: {brand} {amount}. {advice}</source>
        <translation>{word}&#xa0;: {brand} {amount}. {advice}</translation>
    </message>
    <message numerus="yes">
        <source>And %n more to settle.</source>
        <translation>
            <numerusform>Et encore %n à régler.</numerusform>
            <numerusform>Et encore %n à régler.</numerusform>
        </translation>
    </message>
    <message>
        <source>DON&apos;T KNOW</source>
        <translation>INCERTAIN</translation>
    </message>
    <message>
        <source>PART PAID</source>
        <translation>EN PARTIE PAYÉ</translation>
    </message>
    <message>
        <source>PAID LATE</source>
        <translation>PAYÉ EN RETARD</translation>
    </message>
    <message>
        <source>PAID TWICE</source>
        <translation>PAYÉ DEUX FOIS</translation>
    </message>
    <message>
        <source>PAID, and taken back?</source>
        <translation>PAYÉ, puis repris ?</translation>
    </message>
    <message>
        <source>{paid}, {due} is missing. Do not hand over the goods for it: call the supervisor.</source>
        <translation>{paid}, il manque {due}. Ne remettez pas les articles&#xa0;: appelez le responsable.</translation>
    </message>
    <message>
        <source>Paid after the order was closed. Look for the customer: hand over the goods or pay back.</source>
        <translation>Payé après la clôture de la commande. Cherchez le client&#xa0;: remettez les articles ou remboursez.</translation>
    </message>
    <message>
        <source>This sale was paid twice. Call the supervisor: one payment must be paid back.</source>
        <translation>Cette vente a été payée deux fois. Appelez le responsable&#xa0;: un paiement doit être remboursé.</translation>
    </message>
    <message>
        <source>Call the supervisor, who looks it up at MultiSafepay.</source>
        <translation>Appelez le responsable, qui vérifie auprès de MultiSafepay.</translation>
    </message>
    <message>
        <source>Settled at {time} by {clerk}: {note}.</source>
        <translation>Réglé à {time} par {clerk}&#xa0;: {note}.</translation>
    </message>
    <message>
        <source>Reference {order}.</source>
        <translation>Référence {order}.</translation>
    </message>
    <message>
        <source>{card} paid {amount}</source>
        <translation>{card} a payé {amount}</translation>
    </message>
    <message>
        <source>A gift card</source>
        <translation>Une carte cadeau</translation>
    </message>
    <message>
        <source>The journal had lost this order. It is asked for and, if nobody paid it, cancelled. Do not hand over the goods for it yet.</source>
        <translation>Le journal avait perdu cette commande. Elle est recherchée et, si personne ne l’a payée, annulée. Ne remettez pas encore les articles.</translation>
    </message>
    <message>
        <source>MultiSafepay reports another amount than was asked for.</source>
        <translation>MultiSafepay signale un autre montant que celui demandé.</translation>
    </message>
    <message>
        <source>MultiSafepay&apos;s answer held a link that is not safe.</source>
        <translation>La réponse de MultiSafepay contenait un lien peu sûr.</translation>
    </message>
    <message>
        <source>MultiSafepay&apos;s answers contradict each other.</source>
        <translation>Les réponses de MultiSafepay se contredisent.</translation>
    </message>
    <message>
        <source>Do not charge again and do not hand over the goods: press F5.</source>
        <translation>N’encaissez pas de nouveau et ne remettez pas les articles&#xa0;: appuyez sur F5.</translation>
    </message>
    <message>
        <source>Do not hand over the goods: call the supervisor.</source>
        <translation>Ne remettez pas les articles&#xa0;: appelez le responsable.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>En partie payé</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>PAID</source>
        <translation>PAYÉ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>Remboursé en partie</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Charged back</source>
        <translation>Paiement contesté</translation>
    </message>
    <message>
        <source>NOT PAID</source>
        <translation>NON PAYÉ</translation>
    </message>
    <message>
        <source>Goods: hand over once</source>
        <translation>Articles&#xa0;: remettre une seule fois</translation>
    </message>
    <message>
        <source>Goods: as settled</source>
        <translation>Articles&#xa0;: comme convenu</translation>
    </message>
    <message>
        <source>Goods: handed over</source>
        <translation>Articles : remis</translation>
    </message>
    <message>
        <source>Goods: hand over</source>
        <translation>Articles&#xa0;: à remettre</translation>
    </message>
    <message>
        <source>Goods: money went back</source>
        <translation>Articles&#xa0;: remboursés</translation>
    </message>
    <message>
        <source>Keep the goods</source>
        <translation>Articles&#xa0;: à garder</translation>
    </message>
    <message>
        <source>Not confirmed yet. Do not hand over the goods and do not charge again.</source>
        <translation>Pas encore confirmé. Ne remettez pas les articles et n’encaissez pas de nouveau.</translation>
    </message>
    <message>
        <source>Still open: {orders}. They can still be paid and are followed again at the next start. Close once more to leave.</source>
        <translation>Encore ouvertes&#xa0;: {orders}. Elles peuvent encore être payées et seront suivies au prochain démarrage. Fermez encore une fois pour quitter.</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>En attente du client</translation>
    </message>
    <message>
        <source>Opened by the customer</source>
        <translation>Ouverte par le client</translation>
    </message>
    <message>
        <source>PART PAID – {due} still due</source>
        <translation>EN PARTIE PAYÉ – reste {due} à payer</translation>
    </message>
    <message>
        <source>NOT PAID – no QR code was made</source>
        <translation>NON PAYÉ – aucun QR code créé</translation>
    </message>
    <message>
        <source>NOT PAID – order refused</source>
        <translation>NON PAYÉ – commande rejetée</translation>
    </message>
    <message>
        <source>NOT PAID – cancelled</source>
        <translation>NON PAYÉ – annulée</translation>
    </message>
    <message>
        <source>NOT PAID – expired</source>
        <translation>NON PAYÉ – expirée</translation>
    </message>
    <message>
        <source>NOT PAID – declined</source>
        <translation>NON PAYÉ – refusée</translation>
    </message>
    <message>
        <source>NOT PAID yet – on hold</source>
        <translation>NON PAYÉ pour l’instant – en suspens</translation>
    </message>
    <message>
        <source>The order is on its way to MultiSafepay.</source>
        <translation>La commande est en route vers MultiSafepay.</translation>
    </message>
    <message>
        <source>Not paid yet. Let the customer scan the QR code.</source>
        <translation>Pas encore payé. Faites scanner le QR code par le client.</translation>
    </message>
    <message>
        <source>Not paid yet. The payment page is open on a phone.</source>
        <translation>Pas encore payé. La page de paiement est ouverte sur un téléphone.</translation>
    </message>
    <message>
        <source>{paid}. The customer pays {due} on the same page. Do not hand over the goods yet.</source>
        <translation>{paid}. Le client paie {due} sur la même page. Ne remettez pas encore les articles.</translation>
    </message>
    <message>
        <source>The money is announced but not there. Hold the goods for now.</source>
        <translation>L’argent est annoncé mais pas arrivé. Gardez les articles pour l’instant.</translation>
    </message>
    <message>
        <source>{amount} is paid at MultiSafepay, but this computer could not record it yet. Hand over the goods and write down the reference.</source>
        <translation>{amount} payés chez MultiSafepay, mais cet ordinateur n’a pas encore pu l’enregistrer. Remettez les articles et notez la référence.</translation>
    </message>
    <message>
        <source>{amount} is paid, and the customer has the goods.</source>
        <translation>{amount} est payé et le client a les articles.</translation>
    </message>
    <message>
        <source>{amount} is paid: {parts}. Hand over the goods.</source>
        <translation>{amount} payés&#xa0;: {parts}. Remettez les articles.</translation>
    </message>
    <message>
        <source>{amount} is paid. Hand over the goods.</source>
        <translation>{amount} payés. Remettez les articles.</translation>
    </message>
    <message>
        <source>Nobody was charged. Press Enter to try again.</source>
        <translation>Rien n’a été débité. Appuyez sur Entrée pour réessayer.</translation>
    </message>
    <message>
        <source>The money went back after it was paid.</source>
        <translation>L’argent a été restitué après le paiement.</translation>
    </message>
    <message>
        <source>Do not hand over the goods. {paid} already: call the supervisor. Reference {order}.</source>
        <translation>Ne remettez pas les articles. {paid} déjà&#xa0;: appelez le responsable. Référence {order}.</translation>
    </message>
    <message>
        <source>No money was taken. The customer may try again on the same page, or you start a new order.</source>
        <translation>Aucun argent n’a été prélevé. Le client peut réessayer sur la même page, ou vous commencez une nouvelle commande.</translation>
    </message>
    <message>
        <source>No money was taken. Start a new order to try again.</source>
        <translation>Aucun argent n’a été prélevé. Commencez une nouvelle commande pour réessayer.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Checked at {time}</source>
        <translation>Vérifié à {time}</translation>
    </message>
    <message>
        <source>Checked on {day} at {time}</source>
        <translation>Vérifié le {day} à {time}</translation>
    </message>
    <message>
        <source>Last check unknown: the clock was set back</source>
        <translation>Dernière vérification inconnue&#xa0;: l’horloge a été reculée</translation>
    </message>
    <message>
        <source>Checked just now</source>
        <translation>Vérifié à l’instant</translation>
    </message>
    <message>
        <source>Checked {seconds} s ago</source>
        <translation>Vérifié il y a {seconds} s</translation>
    </message>
    <message numerus="yes">
        <source>Checked %n minutes ago</source>
        <translation>
            <numerusform>Vérifié il y a %n minute</numerusform>
            <numerusform>Vérifié il y a %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>TEST – practice open to every phone on this network, no real money</source>
        <translation>TEST – exercice ouvert à tout téléphone de ce réseau, pas d’argent réel</translation>
    </message>
    <message>
        <source>TEST – practice on this computer, no real money</source>
        <translation>TEST – exercice sur cet ordinateur, pas d’argent réel</translation>
    </message>
    <message>
        <source>TEST – MultiSafepay&apos;s test environment, no real money</source>
        <translation>TEST – environnement de test de MultiSafepay, pas d’argent réel</translation>
    </message>
    <message>
        <source>Nobody was charged. MultiSafepay error {code}.</source>
        <translation>Rien n’a été débité. Erreur MultiSafepay {code}.</translation>
    </message>
    <message>
        <source>MultiSafepay refused the amount: type another one.</source>
        <translation>MultiSafepay a rejeté le montant&#xa0;: tapez-en un autre.</translation>
    </message>
    <message>
        <source>This account can&apos;t take that currency: choose EUR.</source>
        <translation>Ce compte n’accepte pas cette devise&#xa0;: choisissez EUR.</translation>
    </message>
    <message>
        <source>MultiSafepay refused the description: shorten it.</source>
        <translation>MultiSafepay a rejeté la description&#xa0;: raccourcissez-la.</translation>
    </message>
    <message>
        <source>MultiSafepay has blocked this account: call the supervisor.</source>
        <translation>MultiSafepay a bloqué ce compte&#xa0;: appelez le responsable.</translation>
    </message>
    <message>
        <source>This brand is not switched on: choose another one.</source>
        <translation>Cette marque n’est pas activée&#xa0;: choisissez-en une autre.</translation>
    </message>
    <message>
        <source>MultiSafepay declined the order: pay another way.</source>
        <translation>MultiSafepay a refusé la commande&#xa0;: faites payer autrement.</translation>
    </message>
    <message>
        <source>The API key is wrong or belongs to another environment: a manager stores the right one with “pos-app key set”.</source>
        <translation>La clé API est fausse ou appartient à un autre environnement&#xa0;: un gérant enregistre la bonne avec «&#xa0;pos-app key set&#xa0;».</translation>
    </message>
    <message>
        <source>MultiSafepay refused the order: call the supervisor.</source>
        <translation>MultiSafepay a rejeté la commande&#xa0;: appelez le responsable.</translation>
    </message>
    <message>
        <source>MultiSafepay could not be reached: check the network.</source>
        <translation>MultiSafepay est injoignable&#xa0;: vérifiez le réseau.</translation>
    </message>
    <message>
        <source>MultiSafepay&apos;s address could not be looked up: check the network.</source>
        <translation>L’adresse de MultiSafepay est introuvable&#xa0;: vérifiez le réseau.</translation>
    </message>
    <message>
        <source>The shop&apos;s proxy did not lead to MultiSafepay: check the network and the proxy in the settings.</source>
        <translation>Le proxy du magasin n’a pas mené à MultiSafepay&#xa0;: vérifiez le réseau et le proxy dans les réglages.</translation>
    </message>
    <message>
        <source>The connection to MultiSafepay is not safe, so it was cut.</source>
        <translation>La connexion à MultiSafepay n’est pas sûre, elle a donc été coupée.</translation>
    </message>
    <message>
        <source>MultiSafepay did not answer in time.</source>
        <translation>MultiSafepay n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>MultiSafepay is out of order at the moment.</source>
        <translation>MultiSafepay est en panne pour le moment.</translation>
    </message>
    <message>
        <source>MultiSafepay asks this till to slow down.</source>
        <translation>MultiSafepay demande à cette caisse de ralentir.</translation>
    </message>
    <message>
        <source>MultiSafepay&apos;s answer could not be read.</source>
        <translation>La réponse de MultiSafepay est illisible.</translation>
    </message>
    <message>
        <source>MultiSafepay&apos;s answer has a word that this program does not know.</source>
        <translation>La réponse de MultiSafepay contient un mot que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>MultiSafepay said that this order was paid, and now that it was not.</source>
        <translation>MultiSafepay a indiqué que cette commande était payée, et maintenant qu&apos;elle ne l&apos;est pas.</translation>
    </message>
    <message>
        <source>MultiSafepay refused the request.</source>
        <translation>MultiSafepay a rejeté la demande.</translation>
    </message>
    <message>
        <source>MultiSafepay&apos;s answer held no link that is safe to show.</source>
        <translation>La réponse de MultiSafepay ne contenait aucun lien sûr à afficher.</translation>
    </message>
    <message>
        <source>No API key is stored for MultiSafepay: practise with “pos-app --demo”, or store a key with “pos-app key set”.</source>
        <translation>Aucune clé API n’est enregistrée pour MultiSafepay&#xa0;: exercez-vous avec «&#xa0;pos-app --demo&#xa0;», ou enregistrez une clé avec «&#xa0;pos-app key set&#xa0;».</translation>
    </message>
    <message>
        <source>The file of certificate authorities in the settings can&apos;t be used: it must be there, and a PEM file.</source>
        <translation>Le fichier des autorités de certification indiqué dans les réglages est inutilisable&#xa0;: il doit exister et être un fichier PEM.</translation>
    </message>
    <message>
        <source>This computer has no keyring that keeps secrets safe: set one up and store a key with “pos-app key set”, or practise with “pos-app --demo”.</source>
        <translation>Cet ordinateur n’a pas de trousseau qui garde les secrets en sûreté&#xa0;: créez-en un et enregistrez une clé avec «&#xa0;pos-app key set&#xa0;», ou exercez-vous avec «&#xa0;pos-app --demo&#xa0;».</translation>
    </message>
    <message>
        <source>That is not an API key: paste it once more.</source>
        <translation>Ce n’est pas une clé API&#xa0;: collez-la de nouveau.</translation>
    </message>
    <message>
        <source>The journal on this computer&apos;s disk can&apos;t be written, so selling is stopped.</source>
        <translation>Impossible d’écrire dans le journal sur le disque de cet ordinateur&#xa0;: la vente est donc arrêtée.</translation>
    </message>
    <message>
        <source>Another program holds this till&apos;s journal, so selling is stopped.</source>
        <translation>Un autre programme retient le journal de cette caisse&#xa0;: la vente est donc arrêtée.</translation>
    </message>
    <message>
        <source>Gift Card Counter is already open on this computer.</source>
        <translation>Caisse cartes cadeaux est déjà ouverte sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The journal&apos;s file is damaged. It was left as it is, and selling is stopped.</source>
        <translation>Le fichier du journal est endommagé. Il a été laissé tel quel et la vente est arrêtée.</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of this program: update it.</source>
        <translation>Le journal a été écrit par une version plus récente de ce programme&#xa0;: mettez-le à jour.</translation>
    </message>
    <message>
        <source>The settings were written by a newer version of this program: update it. They were left as they are.</source>
        <translation>Les réglages ont été écrits par une version plus récente de ce programme : mettez-le à jour. Ils n&apos;ont pas été modifiés.</translation>
    </message>
    <message>
        <source>This sale has an order that was paid or may still be: look at that one first.</source>
        <translation>Cette vente a une commande payée ou qui peut encore l’être&#xa0;: regardez d’abord celle-là.</translation>
    </message>
    <message>
        <source>The customer&apos;s card showed nothing: wait an hour before the next QR code, or let a supervisor lift that.</source>
        <translation>La carte du client affichait un solde nul&#xa0;: attendez une heure avant le prochain QR code, ou faites lever ce délai par un responsable.</translation>
    </message>
    <message>
        <source>MultiSafepay no longer takes this till&apos;s API key: a manager stores the right one with “pos-app key set”.</source>
        <translation>MultiSafepay n’accepte plus la clé API de cette caisse&#xa0;: un gérant enregistre la bonne avec «&#xa0;pos-app key set&#xa0;».</translation>
    </message>
    <message>
        <source>This order was sent before: look for it in the list.</source>
        <translation>Cette commande a déjà été envoyée&#xa0;: cherchez-la dans la liste.</translation>
    </message>
    <message>
        <source>The practice MultiSafepay could not be started.</source>
        <translation>Le MultiSafepay d’exercice n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>The program made a mistake; the till goes on.</source>
        <translation>Le programme a fait une erreur&#xa0;; la caisse continue.</translation>
    </message>
    <message>
        <source>No new sales until then. Open orders stay open.</source>
        <translation>Pas de nouvelle vente d’ici là. Les commandes ouvertes le restent.</translation>
    </message>
    <message>
        <source>QR codes on screen stay valid. Do not charge again: what was paid shows when the line is back.</source>
        <translation>Les QR codes affichés restent valables. N’encaissez pas de nouveau&#xa0;: ce qui a été payé s’affichera dès que la liaison sera rétablie.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring is locked: unlock it and start again.</source>
        <translation>Le trousseau de cet ordinateur est verrouillé&#xa0;: déverrouillez-le et relancez le programme.</translation>
    </message>
    <message>
        <source>Customers&apos; details that are older than allowed could not be taken out of the file {file}, beside the journal. Selling goes on: call the supervisor, who may delete it.</source>
        <translation>Des données de clients plus anciennes que permis n&apos;ont pas pu être retirées du fichier {file}, à côté du journal. La vente continue : appelez le responsable, qui peut le supprimer.</translation>
    </message>
    <message>
        <source>The settings file on this computer&apos;s disk can&apos;t be read or written.</source>
        <translation>Le fichier des réglages sur le disque de cet ordinateur ne peut être ni lu ni écrit.</translation>
    </message>
    <message>
        <source>Today&apos;s copy of the journal could not be made. Selling goes on: call the supervisor.</source>
        <translation>La copie du journal du jour n’a pas pu être faite. La vente continue&#xa0;: appelez le responsable.</translation>
    </message>
    <message>
        <source>The journal is restored. MultiSafepay could not yet be asked for the orders that were made after the copy: that is done again every hour.</source>
        <translation>Le journal est restauré. MultiSafepay n’a pas encore pu être interrogé sur les commandes postérieures à la copie&#xa0;: nouvel essai toutes les heures.</translation>
    </message>
    <message>
        <source>The journal is restored. Orders made after the copy were found at MultiSafepay: {count}. Look at each of them in the list.</source>
        <translation>Le journal est restauré. Commandes postérieures à la copie trouvées chez MultiSafepay&#xa0;: {count}. Regardez chacune d’elles dans la liste.</translation>
    </message>
    <message>
        <source>The journal is restored. MultiSafepay knows of no order made after the copy.</source>
        <translation>Le journal est restauré. MultiSafepay ne connaît aucune commande postérieure à la copie.</translation>
    </message>
    <message>
        <source>Nothing was sent and nobody was charged.</source>
        <translation>Rien n’a été envoyé et rien n’a été débité.</translation>
    </message>
    <message>
        <source>Choose the brand of the gift card.</source>
        <translation>Choisissez la marque de la carte cadeau.</translation>
    </message>
    <message>
        <source>Type the amount.</source>
        <translation>Tapez le montant.</translation>
    </message>
    <message>
        <source>The amount must be more than zero.</source>
        <translation>Le montant doit être supérieur à zéro.</translation>
    </message>
    <message>
        <source>Type whole units only, at most five digits.</source>
        <translation>Unités entières seulement, cinq chiffres au plus.</translation>
    </message>
    <message numerus="yes">
        <source>Type %n digits after the comma.</source>
        <translation>
            <numerusform>Tapez %n chiffre après la virgule.</numerusform>
            <numerusform>Tapez %n chiffres après la virgule.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what is being paid for.</source>
        <translation>Indiquez ce qui est payé.</translation>
    </message>
    <message>
        <source>Not an e-mail.</source>
        <translation>Pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>Not a phone number.</source>
        <translation>Pas un numéro de téléphone.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>%n caractère au plus.</numerusform>
            <numerusform>%n caractères au plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>%n caractère au moins.</numerusform>
            <numerusform>%n caractères au moins.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out the signs &lt; and &gt;.</source>
        <translation>Retirez les signes &lt; et &gt;.</translation>
    </message>
    <message>
        <source>Leave out control characters.</source>
        <translation>Retirez les caractères de contrôle.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Choisissez dans la liste.</translation>
    </message>
</context>
</TS>
