# Whole replies: invoices, payments, refunds, prices and cancellations.

billing-error-reply =
    { greeting }

    Du hadde rett om faktura { $invoice }: Vi har tatt { $amount } for mye betalt. Feilen er vår, og jeg beklager den.

    En rettet faktura er på vei til deg. Du trenger ikke å kreve noe eller sende kvittering, for vi har alt vi trenger.

    { $amount } er tilbake hos deg senest { $date }. Den dagen sjekker jeg at pengene er kommet fram.

    { sign-off }
    .title = Feil på faktura, penger tilbake
    .subject = Faktura { $invoice }: du får { $amount } tilbake
    .chat = Du hadde rett: Vi tok { $amount } for mye betalt på faktura { $invoice }. Jeg beklager. Rettet faktura er på vei, og pengene er hos deg senest { $date }. Jeg sjekker at de kommer fram.
    .when = Når dere har funnet en egen feil på fakturaen og beløpet skal tilbake.
billing-check-reply =
    { greeting }

    Du vil ha hver linje på faktura { $invoice } forklart før du betaler. Det er helt rimelig.

    Fakturaen er satt på vent, og det kommer ingen purring på den mens jeg ser på saken.

    Jeg går gjennom den linje for linje og skriver til deg innen { $due } hva hvert beløp er for, og hva som eventuelt ikke stemmer.

    { sign-off }
    .title = Vi går gjennom fakturaen
    .subject = Faktura { $invoice }: vi sjekker linje for linje
    .chat = Du vil ha hver linje på faktura { $invoice } forklart før du betaler, og det er rimelig. Den er satt på vent uten purring, og jeg går gjennom den og skriver til deg innen { $due }.
    .when = Når kunden synes fakturaen er for høy, og dere ennå ikke vet hvem som har rett.
double-charge-reply =
    { greeting }

    Det er ubehagelig å se { $amount } gå ut av kontoen to ganger. Bare én betaling hører til bestilling { $order }.

    Det kan være to ting. Enten er den andre en reservasjon: Banken har holdt av pengene, men ikke trukket dem, og da blir de frigitt av seg selv. Eller så er det virkelig trukket to ganger, og da betaler vi det ene beløpet tilbake.

    Du trenger ikke å sperre kortet eller kontakte banken.

    Jeg sjekker med betalingsformidleren og skriver innen { $due } hvilken av de to det er.

    { sign-off }
    .title = Samme beløp to ganger
    .subject = Bestilling { $order }: { $amount } to ganger
    .chat = Bare én betaling på { $amount } hører til bestilling { $order }. Den andre er enten en reservasjon som faller bort, eller et dobbelt trekk som vi betaler tilbake. Jeg sjekker og skriver innen { $due }.
    .when = Når kunden ser samme beløp to ganger på kontoen og årsaken ikke er avklart.
payment-failed-reply =
    { greeting }

    Bestilling { $order } ligger fortsatt inne, og det er ikke trukket noe fra deg. Betalingen på { $amount } gikk ikke gjennom, og hvorfor kan vi ikke se herfra.

    Du kan betale på nytt, på samme måte eller en annen, her: { $link }

    Bestillingen er holdt av til { $due }. Stopper det en gang til, svarer du på denne e-posten, så hjelper jeg deg videre.

    { sign-off }
    .title = Betalingen gikk ikke gjennom
    .subject = Bestilling { $order }: betalingen gikk ikke gjennom
    .chat = Bestilling { $order } ligger fortsatt inne, og ingenting er trukket. Betalingen stoppet, men hvorfor kan vi ikke se. Du kan betale igjen her: { $link } Jeg holder bestillingen av til { $due }.
    .when = Når en betaling ikke gikk gjennom og dere ikke vet hvorfor.
refund-sent-reply =
    { greeting }

    { GIVEN($order) ->
        [yes] Vi har i dag sendt { $amount } tilbake til deg for bestilling { $order }.
       *[no] Vi har i dag sendt { $amount } tilbake til deg.
    }

    Pengene går tilbake på samme måte som du betalte. Bankene bruker inntil { $days ->
        [one] én virkedag
       *[other] { $days } virkedager
    }, så beløpet er på kontoen senest { $date }.

    Mangler det etter { $date }, holder det med ett svar på denne e-posten. Da sporer jeg betalingen samme dag.

    { sign-off }
    .title = Pengene er sendt i dag
    .subject = { $amount } er på vei tilbake til deg
    .chat = { $amount } er sendt tilbake til deg i dag, på samme måte som du betalte. Pengene er på kontoen senest { $date }. Er de ikke der da, skriv til meg, så sporer jeg dem samme dag.
    .when = Når tilbakebetalingen er sendt fra dere i dag.
refund-late-reply =
    { greeting }

    Tilbakebetalingen din er { $days ->
        [one] én dag
       *[other] { $days } dager
    } forsinket. Det er dine egne penger du har ventet på, og forsinkelsen er vårt ansvar. Jeg beklager.

    { $amount } er nå frigitt og bør være hos deg senest { $date }.

    Jeg følger selv med på overføringen og sender deg kvitteringen innen { $due }.

    { sign-off }
    .title = Forsinket tilbakebetaling
    .subject = Forsinket tilbakebetaling av { $amount }
    .chat =
        Tilbakebetalingen din er { $days ->
            [one] én dag
           *[other] { $days } dager
        } forsinket, og det er vår feil. Jeg beklager. { $amount } er frigitt og bør være hos deg senest { $date }. Kvitteringen får du innen { $due }.
    .when = Når tilbakebetalingen er kommet senere enn dere lovet, og det er deres ansvar.
price-increase-reply =
    { greeting }

    Når prisen går opp, er det en god grunn til å spørre om tjenesten fortsatt er verdt det. Jeg skal gi deg det du trenger for å vurdere det.

    I dag betaler du { $old-price }. Fra { $date } blir det { $new-price }. Fram til da er alt som før, og du kan bytte abonnement eller si opp når du vil.

    Innen { $due } sender jeg deg en oversikt over rimeligere alternativer, så du kan sammenligne dem med det du har i dag.

    { sign-off }
    .title = Svar om prisøkningen
    .subject = Ny pris fra { $date }: dette kan du velge
    .chat = Prisen er { $old-price } i dag og blir { $new-price } fra { $date }. Til da er alt som før, og du kan bytte eller si opp. Jeg sender deg en oversikt over rimeligere alternativer innen { $due }.
    .when = Når kunden reagerer på ny pris og skal ha tall, dato og valg i ett svar.
cancellation-reply =
    { greeting }

    Oppsigelsen av { $service } er registrert.

    Du kan bruke { $service } til og med { $date }, og etter det trekkes det ingenting. Mer trenger du ikke å gjøre.

    Takk for at du har vært kunde hos { -brand }.

    Jeg sender deg sluttoppgjøret innen { $due }.

    { sign-off }
    .title = Oppsigelsen er registrert
    .subject = Oppsigelsen av { $service } er registrert
    .chat = Oppsigelsen av { $service } er registrert. Tjenesten virker til og med { $date }, og etterpå trekkes det ingenting. Takk for at du har vært kunde. Sluttoppgjøret får du innen { $due }.
    .when = Når kunden har sagt opp en tjeneste.
