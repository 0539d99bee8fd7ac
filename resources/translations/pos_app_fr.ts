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
