# First contact, and lines that fit any case.

first-contact-welcome =
    { GIVEN($customer) ->
        [yes] Hei, { $customer }, og velkommen!
       *[no] Hei og velkommen!
    } Du har kommet til rett sted. Fortell meg hva det gjelder, i den rekkefølgen som er naturlig for deg.
    .title = Velkommen til ny kunde
    .when = Når noen tar kontakt for første gang, i chat eller på telefon.
    .wording-2 =
        { GIVEN($customer) ->
            [yes] Fint at du tok kontakt, { $customer }.
           *[no] Fint at du tok kontakt.
        } Her får du hjelp. Begynn der du vil, så tar vi det derfra.
    .wording-3 =
        { GIVEN($customer) ->
            [yes] God dag, { $customer }! Dette er rett sted å spørre.
           *[no] God dag! Dette er rett sted å spørre.
        } Hva har skjedd? Fortell det du husker, så finner vi ut av resten sammen.
    .chat =
        { GIVEN($customer) ->
            [yes] Hei, { $customer }! Du har kommet til rett sted.
           *[no] Hei! Du har kommet til rett sted.
        } Fortell hva det gjelder, og begynn der du vil.
first-contact-introduction =
    { GIVEN($customer) ->
        [yes] Hei, { $customer }! Jeg heter { $agent }.
       *[no] Hei! Jeg heter { $agent }.
    } Du snakker med meg hele veien, helt til vi er ferdige.
    .title = Presentere seg
    .when = Helt i starten av en chat eller samtale, når du blir med til slutten.
    .wording-2 =
        { GIVEN($customer) ->
            [yes] Hei, { $customer }, dette er { $agent }.
           *[no] Hei, dette er { $agent }.
        } Jeg tar meg av dette selv, så du slipper å bli satt over til andre.
first-contact-any-question = Ingen trenger å kjenne begrepene våre på forhånd. Spørsmålet ditt er nyttig, og du får et ordentlig svar.
    .title = Alle spørsmål er greie
    .when = Når en ny kunde unnskylder seg for ikke å kjenne begrepene deres.
    .wording-2 = Det er jeg som skal kunne fagordene, ikke du. Spør akkurat slik du gjorde nå. Jeg forstår godt hva du mener.
    .wording-3 = Bra at du spør om det før vi går videre. Jeg forklarer uten fagord, og blir noe uklart, er det jeg som må si det på en annen måte.
    .chat = Du trenger ikke å kunne begrepene våre. Spørsmålet er nyttig, og du får et ordentlig svar.
first-contact-how-it-goes = Slik går det videre: Jeg leser alt først og spør bare om det som mangler. Du har svaret mitt innen { $due }.
    .title = Slik går det videre
    .when = Når en ny kunde ikke vet hva som skjer etter at meldingen er sendt.
    .wording-2 = Innen { $due } får du svar fra meg. Fram til da går jeg gjennom det du har sendt, og trenger jeg noe mer, spør jeg bare om akkurat det.
greeting =
    { GIVEN($customer) ->
        [yes] Hei { $customer },
       *[no] Hei,
    }
    .title = Hilsen i e-post
    .when = Øverst i en e-post, med eller uten navn.
    .wording-2 =
        { GIVEN($customer) ->
            [yes] God dag { $customer },
           *[no] God dag,
        }
    .wording-3 =
        { GIVEN($customer) ->
            [yes] Kjære { $customer },
           *[no] Kjære kunde,
        }
thanks-for-writing = Takk for at du skrev til oss. Jeg har lest hele meldingen din, fra først til sist.
    .title = Takk for meldingen
    .when = Første setning i et svar, når du faktisk har lest alt.
    .wording-2 = Hele meldingen din har jeg lest selv, og det er jeg som svarer deg. Takk for at du skrev.
    .wording-3 = Takk for meldingen. Jeg har lest alt du skriver, og svarer på det her.
    .chat = Takk for at du skrev. Jeg har lest hele meldingen.
call-as-promised =
    { GIVEN($customer) ->
        [yes] Hei, { $customer }, dette er { $agent }.
       *[no] Hei, dette er { $agent }.
    } Jeg ringer deg som avtalt. Passer det å snakke nå?
    .title = Ringer som avtalt
    .when = De første ordene når du ringer opp igjen som lovet.
    .wording-2 =
        { GIVEN($customer) ->
            [yes] Hei, { $customer }! { $agent } her.
           *[no] Hei! { $agent } her.
        } Vi avtalte at jeg skulle ringe, og nå gjør jeg det. Har du tid et øyeblikk, eller skal vi finne et bedre tidspunkt?
heard-summary = Jeg gjentar med egne ord hvordan jeg har forstått deg. Rett meg der jeg bommer:
    .title = Oppsummere det kunden fortalte
    .when = Rett før du gjengir kundens egen historie.
    .wording-2 = Før jeg sier noe om en løsning, vil jeg være sikker på at jeg har fått med meg alt. Slik har jeg oppfattet det, og du sier fra om noe er feil:
    .wording-3 = La meg se om jeg har hørt riktig. Stopp meg hvis noe mangler eller ikke stemmer:
no-guessing = Jeg vil ikke gjette på hva du trenger. Fortell meg heller hva dette har å si for deg i hverdagen, så går jeg ut fra det.
    .title = Spørre i stedet for å gjette
    .when = Når du merker at du er i ferd med å anta hva kunden vil, eller hvorfor.
    .wording-2 = Hva betyr dette i praksis for deg? Jeg vil heller høre det fra deg enn å tro at jeg vet det.
i-own-this = Jeg tar saken din og har den hos meg til den er løst. Også når andre gjør en del av jobben, er det jeg som gir deg beskjed.
    .title = Saken er min
    .when = Når du tar saken fra nå og til den er løst.
    .wording-2 = Fra nå av forholder du deg til meg. Må andre inn underveis, er det fortsatt jeg som holder i trådene og gir deg beskjed.
    .wording-3 = Saken er hos meg og ikke i noen kø. Det er meg du hører fra, helt til vi er i mål.
    .chat = Jeg tar saken og har den hos meg til den er løst. Det er jeg som gir deg beskjed, også når andre gjør en del av jobben.
choice-of-way = Det er to gode veier videre, og du velger. Begge passer like godt for oss. Jeg setter i gang så snart du har bestemt deg, og fram til da kan du ombestemme deg.
    .title = To veier, kunden velger
    .when = Rett før du legger fram to likeverdige løsninger.
    .wording-2 = Her bestemmer du, for begge løsningene er like greie for oss. Si hvilken du vil ha, så begynner jeg med en gang. Inntil da står du fritt til å skifte mening.
    .chat = Du kan velge mellom to løsninger, og begge er like greie for oss. Jeg begynner når du har valgt, og til da kan du ombestemme deg.
take-a-moment =
    { GIVEN($customer) ->
        [yes] Nå vil jeg lese alt ordentlig før jeg svarer, { $customer }.
       *[no] Nå vil jeg lese alt ordentlig før jeg svarer.
    } Det tar meg { $minutes ->
        [one] ett minutt
       *[other] { $minutes } minutter
    }, og så kommer jeg tilbake til deg med et svar.
    .title = Trenger ro til å lese
    .when = Midt i en samtale, når du må sette deg inn i alt før du svarer.
    .wording-2 =
        { GIVEN($customer) ->
            [yes]
                { $customer }, jeg setter av { $minutes ->
                    [one] ett minutt
                   *[other] { $minutes } minutter
                } til å gå grundig gjennom alt.
           *[no]
                Jeg setter av { $minutes ->
                    [one] ett minutt
                   *[other] { $minutes } minutter
                } til å gå grundig gjennom alt.
        } Jeg sier fra selv når jeg har svaret, så du kan gjøre noe annet imens.
handover-to-colleague = Lenger enn hit kommer jeg ikke i dag. { $colleague } går videre med saken, har notatene mine og skriver til deg innen { $due }. Du slipper å fortelle noe på nytt.
    .title = Kollega tar over
    .when = Når vakten er slutt eller andre må hjelpe, og overleveringen er gjort.
    .wording-2 = Dette kan { $colleague } hjelpe deg bedre med enn jeg kan. Alt du har fortalt meg, er skrevet ned og gitt videre, og neste melding får du derfra innen { $due }.
    .chat = Lenger enn hit kommer jeg ikke i dag. { $colleague } går videre, har notatene mine og skriver til deg innen { $due }. Du slipper å fortelle noe på nytt.
follow-up-promise = Innen { $due } hører du fra meg igjen, enten saken er løst eller ikke.
    .title = Lover å gi beskjed
    .when = Når du kan love neste beskjed, men ikke resultatet.
    .wording-2 = Jeg gir deg beskjed senest { $due }. Er vi ikke i mål da, får du vite hvor saken står.
    .wording-3 = Neste oppdatering fra meg kommer innen { $due }. Den kommer også om jeg ikke har noe nytt å melde.
still-working = Jeg har ikke noe svar til deg ennå. Arbeidet fortsetter, og neste melding fra meg kommer innen { $due }. Du trenger ikke å purre.
    .title = Ikke noe svar ennå
    .when = Når kunden venter og du ikke har noe nytt å fortelle.
    .wording-2 = En kort status: Saken er ikke løst, men den står ikke stille. Innen { $due } skriver jeg til deg igjen, også om svaret fortsatt mangler.
    .wording-3 = Du skal slippe å lure på om jeg har glemt deg. Det har jeg ikke, men svaret mangler fortsatt. Neste melding får du innen { $due }.
    .chat = Jeg har ikke noe svar ennå, men arbeidet fortsetter. Du hører fra meg igjen innen { $due }, så du trenger ikke å purre.
checking-in = Nå har det gått noen dager. Virker løsningen også i hverdagen? Et kort «nei» er nok, så åpner jeg saken igjen.
    .title = Holder løsningen?
    .when = Noen dager etter en løsning, uten at kunden har spurt.
    .wording-2 = Jeg ville høre om det vi gjorde, fortsatt virker. Gjør det ikke det, trenger du bare å si «nei», så tar jeg fatt på det igjen.
    .wording-3 = Det er først i daglig bruk man ser om en løsning holder. Gjør den det? Svarer du bare «nei», fortsetter jeg der vi slapp.
    .chat = Nå har det gått noen dager. Virker løsningen i hverdagen? Et «nei» er nok, så åpner jeg saken igjen.
close-recap = Før vi avslutter, går jeg gjennom det vi har blitt enige om: hva jeg gjør, hva du eventuelt gjør, og når det skal være klart. Si fra om noe ikke stemmer.
    .title = Oppsummere avtalen
    .when = Mot slutten, rett før du ramser opp hva dere har avtalt.
    .wording-2 = La oss sjekke at vi har forstått det samme. Her er det jeg skal gjøre, det du eventuelt skal gjøre, og tidspunktene. Rett meg hvis noe er feil.
    .chat = Før vi avslutter: Her er det jeg gjør, det du eventuelt gjør, og når det skal være klart. Si fra om noe ikke stemmer.
close-door-open =
    { GIVEN($ticket) ->
        [yes] Svarer du på denne meldingen, havner du rett tilbake i sak { $ticket }, med hele historikken på plass.
       *[no] Svarer du på denne meldingen, havner du rett tilbake i samme sak, med hele historikken på plass.
    }
    .title = Døren står åpen
    .when = Siste setning i en sak som er løst.
    .wording-2 =
        { GIVEN($ticket) ->
            [yes] Skulle noe dukke opp, er det bare å svare her. Da fortsetter vi i sak { $ticket }, og du slipper å begynne på nytt.
           *[no] Skulle noe dukke opp, er det bare å svare her. Da fortsetter vi i samme sak, og du slipper å begynne på nytt.
        }
sign-off =
    { GIVEN($agent) ->
        [yes]
            Vennlig hilsen
            { $agent }
       *[no] Vennlig hilsen
    }
    { -team }
    .title = Avslutning i e-post
    .when = Nederst i en e-post, med eller uten navnet ditt.
    .wording-2 =
        { GIVEN($agent) ->
            [yes]
                Hilsen
                { $agent }
           *[no] Hilsen
        }
        { -team }
