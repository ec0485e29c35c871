# Invoices, payments, refunds, prices and cancellations.

billing-error-acknowledge =
    { GIVEN($invoice) ->
        [yes] Du er belastet { $amount } på faktura { $invoice } og vet ikke hva det er for.
       *[no] Du er belastet { $amount } og vet ikke hva det er for.
    } Det er riktig av deg å spørre, og jeg går gjennom alt linje for linje.
    .title = Ukjent beløp på regningen
    .when = Når kunden ikke kjenner igjen et beløp og du ennå ikke vet hva det er.
    .wording-2 =
        { GIVEN($invoice) ->
            [yes] { $amount } på faktura { $invoice } skal det gå an å forklare.
           *[no] Et trekk på { $amount } skal det gå an å forklare.
        } Derfor er det bra at du spør. Jeg ser på hver enkelt post og forteller deg hva jeg finner.
billing-error-trust = Penger har gått ut av kontoen din uten at du ventet det. En regning skal du kunne stole på, og det mest irriterende er kanskje at du må kontrollere oss.
    .title = En regning må stemme
    .when = Når penger er trukket uten at kunden ventet det.
    .wording-2 = Det er vi som skal passe på at tallene stemmer. Likevel er det du som må bruke tid på et trekk du ikke ventet.
billing-error-charged-wrongly = Nå er det sjekket: Vi har belastet deg { $amount } ved en feil, og det beklager jeg. Pengene går tilbake til deg uten at du trenger å søke om noe.
    .title = Vi tok feil betalt
    .when = Når det er klart at dere har belastet kunden feil.
    .wording-2 = Du hadde god grunn til å reagere. Trekket på { $amount } var vår feil. Jeg beklager, og du får beløpet tilbake uten å måtte gjøre noe.
    .wording-3 = Beløpet på { $amount } skulle vi aldri ha krevd. Jeg beklager feilen, og vi betaler pengene tilbake uten at du må be om det.
billing-error-new-invoice = La faktura { $invoice } ligge ubetalt. Det går ikke ut noen purring på den, og jeg sender deg en rettet faktura innen { $due }.
    .title = Rettet faktura kommer
    .when = Når en faktura skal erstattes med en ny.
    .wording-2 = Du skal ikke betale faktura { $invoice }. Jeg har stoppet purringene på den, og den nye har du fra meg senest { $due }.
payment-failed-attempts =
    Du har prøvd å betale { $attempts ->
        [one] én gang
       *[other] { $attempts } ganger
    } uten at det gikk gjennom, og vet ikke om pengene er trukket. Jeg sjekker { $attempts ->
        [one] forsøket
       *[other] hvert forsøk
    } nå.
    .title = Flere forsøk på å betale
    .when = Når kunden har prøvd å betale uten hell og lurer på om penger er trukket.
    .wording-2 =
        Ble det trukket noe, eller ikke? Det er det første jeg finner ut. Jeg ser på { $attempts ->
            [one] forsøket ditt
           *[other] alle de { $attempts } forsøkene dine
        } og forteller deg hva som skjedde.
payment-failed-no-blame = At en betaling blir avvist, sier ingenting om deg. Beløpsgrenser, sikkerhetskontroller og brudd i forbindelsen stopper betalinger hver eneste dag. Dette finner vi ut av.
    .title = Betalingen ble avvist
    .when = Når kunden er flau eller forundret fordi betalingen ble avvist.
    .wording-2 = Betalinger stopper av mange grunner, og de fleste handler om teknikk og sikkerhet. Det lar seg ordne, og du skylder oss ingen forklaring.
payment-failed-kept-open =
    Bestillingen er reservert til deg til og med { $date }. { GIVEN($link) ->
        [yes] Betal når det passer deg, på samme måte eller en annen, her: { $link }
       *[no] Betal når det passer deg, på samme måte eller en annen.
    }
    .title = Bestillingen holdes av
    .when = Når betalingen stoppet og bestillingen holdes av en stund.
    .wording-2 =
        Du rekker dette i ro og mak, for vi holder av bestillingen til og med { $date }. { GIVEN($link) ->
            [yes] Her velger du den betalingsmåten du foretrekker: { $link }
           *[no] Velg den betalingsmåten du foretrekker.
        }
refund-waiting =
    Du har ventet i { $days ->
        [one] én dag
       *[other] { $days } dager
    } på penger som er dine. Du skal ikke måtte be om dem.
    .title = Venter på egne penger
    .when = Når kunden venter på en tilbakebetaling som ikke har kommet.
    .wording-2 =
        Pengene tilhører deg, ikke oss, og det er gått { $days ->
            [one] én dag
           *[other] { $days } dager
        }. Det er vi som skal sende dem, ikke du som skal måtte spørre.
    .wording-3 =
        Egne penger skal man ikke måtte vente på, og du har ventet i { $days ->
            [one] én dag
           *[other] { $days } dager
        }. Det er vi som skal følge med på når de kommer.
refund-not-started = Vi lovet deg pengene tilbake, men satte aldri i gang. Jeg beklager. I dag har jeg startet utbetalingen selv, og innen { $due } har du bekreftelsen fra meg.
    .title = Tilbakebetalingen ble aldri startet
    .when = Når dere lovet en tilbakebetaling som aldri ble satt i gang.
    .wording-2 = Grunnen til at du ikke har sett noen penger, ligger hos oss: Tilbakebetalingen ble aldri startet. Det beklager jeg. Nå har jeg gjort det selv, og du får bekreftelsen innen { $due }.
refund-sent = Vi sendte { $amount } til deg { $date }. Nå er det banken som avgjør hvilken dag pengene vises på kontoen. Finner du dem ikke, si fra, så sporer jeg dem med betalingsreferansen.
    .title = Pengene er sendt
    .when = Når tilbakebetalingen er sendt fra dere.
    .wording-2 = Pengene er ute av våre hender: { $amount } ble overført { $date }. Når banken din fører dem på kontoen, styrer ikke vi, men jeg har betalingsreferansen og leter for deg om de skulle mangle.
    .wording-3 = Tilbakebetalingen på { $amount } gikk fra oss { $date }. Hvor raskt pengene kommer inn på kontoen, er opp til banken din. Lar de vente på seg, gir du beskjed, så etterlyser jeg dem med betalingsreferansen.
price-increase-figures =
    { GIVEN($date) ->
        [yes] Prisen er { $old-price } i dag og blir { $new-price } fra { $date }.
       *[no] Prisen er { $old-price } i dag og blir { $new-price }.
    }
    .title = Gammel og ny pris
    .when = Når kunden trenger tallene rett fram.
    .wording-2 =
        { GIVEN($date) ->
            [yes] Her er tallene, så du slipper å lete: { $old-price } nå, { $new-price } fra { $date }.
           *[no] Her er tallene, så du slipper å lete: { $old-price } nå og { $new-price } etterpå.
        }
price-increase-budget = Når noe blir dyrere, er det naturlig å spørre hva man får igjen for pengene. Se gjerne på det med nye øyne. Jeg svarer på det du lurer på.
    .title = Er det fortsatt verdt det?
    .when = Når kunden reagerer på at prisen går opp.
    .wording-2 = Det er helt rimelig å vurdere på nytt om dette er verdt prisen. Hva bruker du mest, og hva kunne du vært foruten?
price-increase-late-notice = Du fikk vite om den nye prisen for sent til å rekke å gjøre noe med det. Det er vårt ansvar, og jeg beklager den korte fristen.
    .title = Varslet for sent
    .when = Når varselet om ny pris kom for sent.
    .wording-2 = Et varsel skal gi deg tid til å velge. Det gjorde ikke vårt, for vi sendte det for sent, og det beklager jeg.
price-increase-options = Den gamle prisen gjelder til og med { $date }. Bruk tiden til å velge: fortsette, bytte til noe mindre eller si opp. Jeg regner gjerne ut hva hvert valg koster.
    .title = Tre valg før ny pris
    .when = Når kunden har tid til å velge før den nye prisen gjelder.
    .wording-2 = Til og med { $date } betaler du det samme som før. Vil du fortsette som nå, gå ned på et mindre abonnement eller si opp? Alle tre valgene er like greie, og jeg setter opp prisene ved siden av hverandre for deg.
    .chat = Den gamle prisen gjelder til og med { $date }. Du kan fortsette, bytte til noe mindre eller si opp. Jeg regner gjerne ut hva hvert valg koster.
cancellation-confirmed = Oppsigelsen er registrert, og alt avsluttes { $date }. Du trenger verken å signere noe eller ringe oss.
    .title = Oppsigelsen er i orden
    .when = Når oppsigelsen er registrert.
    .wording-2 = Det er gjort: Avtalen din slutter { $date }. Mer trenger du ikke å gjøre.
    .wording-3 = Da er oppsigelsen lagt inn, og siste dag i avtalen er { $date }. Vi trenger ikke noe mer fra deg, verken en underskrift eller en telefon.
cancellation-loose-ends = Du betaler ingenting for tiden etter { $date }, og til og med den dagen kan du hente ut dataene dine. Skulle det likevel komme noe fra oss, sender du det til meg, så svarer jeg deg personlig.
    .title = Hva kommer etterpå?
    .when = Når kunden har sagt opp og lurer på hva som kommer.
    .wording-2 = Hva skjer etterpå? Dataene dine ligger klare til nedlasting til og med { $date }, og tiden etter det koster ingenting. Får du noe fra oss senere som du ikke ventet, send det til meg.
    .chat = Du betaler ingenting for tiden etter { $date }, og dataene dine kan du hente ut til og med den dagen. Kommer det likevel noe fra oss, send det til meg, så svarer jeg deg personlig.
cancellation-goodbye = Takk for at du har vært kunde hos { -brand }. Skulle du få bruk for oss igjen, er det like lett å komme tilbake som det var å slutte.
    .title = Takk og farvel
    .when = Når kunden slutter og saken er ferdig.
    .wording-2 = Lykke til videre, og takk for at du har vært hos oss. Vil du en gang tilbake, er en kort melding alt som skal til.
