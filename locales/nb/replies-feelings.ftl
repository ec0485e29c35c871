# Whole replies: grief, hardship, anger, worry, confusion and disappointment.

bereavement-reply =
    { greeting }

    Jeg kondolerer.

    Det er ingenting du må gjøre i dag. Fakturaer og brev i avdødes navn har jeg stoppet.

    Etter hvert trenger vi ett dokument som bekrefter dødsfallet. Det haster ikke, og mer enn det ber vi ikke om.

    I sak { $ticket } har du bare meg å forholde deg til. Jeg skriver til deg { $date } om det lille som gjenstår.

    { sign-off }
    .title = Dødsfall, konto avsluttes
    .subject = Sak { $ticket }: det praktiske tar jeg meg av
    .chat = Jeg kondolerer. Du trenger ikke å gjøre noe i dag. Fakturaer og brev har jeg stoppet, og det ene dokumentet vi trenger, haster ikke. Jeg skriver til deg { $date } om resten.
    .when = Når noen melder at kontoens eier er død.
hardship-reply =
    { greeting }

    Takk for at du sier fra så tidlig. Da rekker vi å finne en ordning som fungerer.

    Faktura { $invoice } på { $amount } forfaller nå { $date }. Fram til da kommer det verken gebyr eller purring.

    Vil du heller dele opp beløpet, sier du hva som er mulig for deg.

    Innen { $due } sender jeg deg planen skriftlig.

    { sign-off }
    .title = Mer tid til å betale
    .subject = Faktura { $invoice }: ny forfallsdato
    .chat = Takk for at du sier fra. Faktura { $invoice } på { $amount } forfaller nå { $date }, uten gebyr eller purring før det. Vil du dele den opp, gjør vi det. Planen får du skriftlig innen { $due }.
    .when = Når kunden forteller at det ikke går å betale nå.
angry-customer-reply =
    { greeting }

    Du ba oss om hjelp og ble sittende igjen med problemet. At du er sint over det, er ikke vanskelig å forstå.

    Det som må løses først, er det som hindrer deg akkurat nå. Det begynner jeg med.

    Jeg går gjennom hele saken selv, og det jeg har fullmakt til, avgjør jeg uten å spørre noen.

    Sak { $ticket } er min, og jeg skriver eller ringer til deg innen { $due }.

    { sign-off }
    .title = Svar på sint melding
    .subject = Sak { $ticket }: jeg har den
    .chat = Du ba om hjelp og ble sittende igjen med problemet. At du er sint, er forståelig. Jeg begynner med det som hindrer deg nå, og skriver eller ringer innen { $due } i sak { $ticket }.
    .when = Når kunden er rasende og ikke alle fakta er klare. Bytt ut første setning med det kunden fortalte.
anxious-customer-reply =
    { greeting }

    Det er rimelig at du vil vite om bestilling { $order } kommer fram i tide.

    Dette er sikkert: Pakken er ventet { $date }. Det vi ikke vet, er om datoen holder, for det rår vi ikke alene over.

    Skulle den bli forsinket, bestemmer du hva som skjer videre. Du trenger ikke å skrive flere ganger for å få vite det.

    Jeg sjekker selv og skriver til deg innen { $due }, uansett hva jeg finner ut.

    { sign-off }
    .title = Usikker på leveringen
    .subject = Bestilling { $order }: det vi vet nå
    .chat = Bestilling { $order } er ventet { $date }. Om datoen holder, vet vi ikke sikkert. Blir den forsinket, bestemmer du hva som skjer. Jeg sjekker og skriver innen { $due }, så du slipper å spørre.
    .when = Når kunden er redd for at en bestilling ikke kommer i tide.
confused-customer-reply =
    { greeting }

    Det er mange meldinger og mange trinn, og det er vår jobb å gjøre dem forståelige. Alt har ett mål: at det du ba om, kommer på plass.

    Først åpner du denne siden: { $link }

    Så gjør du det som står øverst, og ikke noe annet ennå.

    Når det er gjort, tar du neste punkt nedover til du er nederst. Rekkefølgen har noe å si, men du kan ikke ødelegge noe, så ta pause når du vil.

    Svarer du på denne e-posten, gjør vi det sammen. Uansett sjekker jeg innen { $due } hvordan det går.

    { sign-off }
    .title = For mange trinn på en gang
    .subject = Tre trinn, i riktig rekkefølge
    .chat = Det er mange meldinger, og det er vår jobb å gjøre dem klare. Begynn øverst her: { $link } Du kan ikke ødelegge noe. Vi kan gjøre det sammen, og jeg sjekker innen { $due } hvordan det går.
    .when = Når kunden har fått flere meldinger og ikke vet hva som skal gjøres. Tilpass trinnene til siden du lenker til.
disappointed-customer-reply =
    { greeting }

    Du leste beskrivelsen av { $product } og så for deg noe annet enn det du fikk. Den forventningen var rimelig.

    Du har to veier videre: Send varen tilbake og få hele beløpet, eller la meg finne noe som passer bedre til det du hadde tenkt.

    Begge mulighetene er åpne til { $date }. Den du velger, ordner jeg samme dag.

    { sign-off }
    .title = Ikke som forventet
    .subject = { $product }: to veier videre
    .chat = { $product } ble ikke som du så for deg, og forventningen var rimelig. Du kan sende varen tilbake og få hele beløpet, eller la meg finne noe som passer bedre. Begge deler står åpent til { $date }.
    .when = Når varen virker, men ikke er det kunden hadde ventet.
