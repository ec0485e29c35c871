# Whole replies: outages, technical problems, access, defects and privacy.

outage-reply =
    { greeting }

    { $service } er nede akkurat nå. Det gjelder flere enn deg, og det er ikke noe du har gjort.

    Det du holdt på med, har stoppet opp. Du trenger verken å starte noe på nytt eller installere noe igjen.

    Teknikerne er i gang. { GIVEN($link) ->
        [yes] Status kan du se her: { $link }
       *[no] Når det er over, kan jeg ikke si ennå.
    }

    Neste beskjed sender jeg deg innen { $due }, også om ingenting har endret seg.

    { sign-off }
    .title = Tjenesten er nede nå
    .subject = { $service } er nede akkurat nå
    .chat = { $service } er nede nå, og det gjelder flere enn deg. Du trenger ikke å starte noe på nytt. Teknikerne er i gang, og du får neste beskjed fra meg innen { $due }, også om ingenting er nytt.
    .when = Mens en tjeneste er nede og ingen vet når den er tilbake.
outage-over-reply =
    { greeting }

    { $service } virker igjen.

    Tjenesten var nede i { $hours ->
        [one] én time
       *[other] { $hours } timer
    } på grunn av en endring vi gjorde. Jeg beklager at du ikke fikk brukt den så lenge.

    Sjekk gjerne én gang at det siste du arbeidet med, ligger der. Mangler noe, skriv til meg, så hjelper jeg deg med å få det tilbake.

    Innen { $due } får du et kort notat fra meg om hva vi endrer hos oss.

    { sign-off }
    .title = Tilbake etter vår driftsstans
    .subject = { $service } virker igjen
    .chat =
        { $service } virker igjen. En endring vi gjorde, stanset tjenesten i { $hours ->
            [one] én time
           *[other] { $hours } timer
        }, og det beklager jeg. Sjekk gjerne at det siste du gjorde, ligger der. Du får en kort forklaring fra meg innen { $due }.
    .when = Når en driftsstans som dere selv utløste, er over.
technical-problem-reply =
    { greeting }

    Takk for beskrivelsen. Den er så konkret at jeg kan gå gjennom de samme trinnene selv, og det gjør jeg nå.

    Det eneste jeg mangler, er et skjermbilde av stedet der det stopper, eller tidspunktet da det skjedde. Velg det som er enklest for deg.

    Vil du heller se på det sammen med meg på telefon, skriver du når det passer.

    Innen { $due } skriver jeg til deg i sak { $ticket } om hva jeg har funnet.

    { sign-off }
    .title = Vi ser på feilen
    .subject = Sak { $ticket }: jeg ser på det
    .chat = Takk, beskrivelsen hjelper. Det eneste jeg mangler, er et skjermbilde eller tidspunktet. Jeg går gjennom trinnene selv imens og skriver hva jeg fant i sak { $ticket } innen { $due }.
    .when = Når noe ikke virker for kunden og dere begynner å lete.
technical-problem-handed-on-reply =
    { greeting }

    Du har brukt tid på å teste det vi foreslo, og det har gitt oss noe: Nå vet vi hva som ikke er årsaken.

    En spesialist ser nå på sak { $ticket } og har alt skriftlig fra meg. Du trenger ikke å fortelle noe på nytt.

    Jeg er fortsatt din kontakt, og jeg følger saken til den er løst.

    Innen { $due } skriver jeg til deg hva spesialisten har funnet.

    { sign-off }
    .title = Spesialist tar over feilen
    .subject = Sak { $ticket }: en spesialist ser på feilen
    .chat = Takk for tiden du har brukt på å teste. En spesialist ser nå på sak { $ticket } og har alt skriftlig, så du slipper å gjenta noe. Du hører fra meg innen { $due }.
    .when = Når de første forslagene ikke hjalp og en spesialist tar over. Skriv i første avsnitt hva som er utelukket.
account-access-reply =
    { greeting }

    Det er irriterende, og kanskje også urovekkende, å ikke komme inn på sin egen konto. Kontoen din i { $service } og alt du har der, er fortsatt på plass.

    Slik kommer du inn igjen: Åpne lenken nedenfor og velg et nytt passord. Lenken virker i { $minutes ->
        [one] ett minutt
       *[other] { $minutes } minutter
    }.

    { $link }

    Låsen er der for å beskytte deg. Den er ikke et tegn på at du har gjort noe galt.

    Kommer du ikke inn, svarer du på denne e-posten. Da ser jeg på kontoen innen { $due }.

    { sign-off }
    .title = Inn på kontoen igjen
    .subject = Slik kommer du inn i { $service } igjen
    .chat =
        Kontoen din i { $service } er på plass. Åpne lenken og velg nytt passord: { $link } Den virker i { $minutes ->
            [one] ett minutt
           *[other] { $minutes } minutter
        }. Virker det ikke, ser jeg på kontoen innen { $due }.
    .when = Når kunden er stengt ute fra kontoen og kan lage nytt passord selv.
defect-reply =
    { greeting }

    Det man kjøper, skal man kunne bruke, og nå virker ikke { $product }. Da mangler du noe du regnet med.

    Du velger hva som skal skje: enten en reparasjon, som tar omtrent { $days ->
        [one] én dag
       *[other] { $days } dager
    }, eller en ny vare. Begge deler er gratis, og esken trenger du ikke.

    Så snart du har valgt, sørger jeg for at du får en returetikett.

    Begge mulighetene står åpne hos meg til { $due }.

    { sign-off }
    .title = Defekt vare, du velger
    .subject = { $product }: reparasjon eller ny vare
    .chat =
        Du velger: reparasjon av { $product } på omtrent { $days ->
            [one] én dag
           *[other] { $days } dager
        } eller en ny vare. Begge deler er gratis, og esken trengs ikke. Valget står åpent til { $due }, og jeg sender returetiketten.
    .when = Når et nytt produkt eller et produkt med garanti har sluttet å virke.
privacy-concern-reply =
    { greeting }

    Det du skriver om opplysningene dine, tar jeg på alvor, og jeg har begynt på det nå. Hva som har skjedd, vet vi ikke ennå, så jeg vil verken avvise det eller slå det fast.

    Den som har ansvar for personvern i { -brand }, har saken nå. Ønsker du at kontoen låses, gjør jeg det så snart du sier fra.

    Bytt gjerne passord i dag, og gi ingen koder til noen som ringer eller skriver, heller ikke om de sier at de er fra oss.

    Jeg sender deg et skriftlig svar på hvert av spørsmålene dine i sak { $ticket } innen { $due }.

    { sign-off }
    .title = Bekymring for opplysninger
    .subject = Sak { $ticket }: opplysningene dine
    .chat = Jeg tar tak i dette nå, men vi vet ikke ennå hva som har skjedd. Bytt gjerne passord, og gi ingen koder til noen. Jeg kan låse kontoen. Skriftlig svar i sak { $ticket } får du innen { $due }.
    .when = Når kunden er redd for at opplysninger er på avveie, og ingenting er bekreftet.
