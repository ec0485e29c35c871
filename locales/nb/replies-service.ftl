# Whole replies: waiting, mistakes, complaints, refusals, wishes, praise and everyday cases.

long-wait-reply =
    { greeting }

    Du har ventet i { $days ->
        [one] én dag
       *[other] { $days } dager
    } uten å høre noe, og uten å vite om noen i det hele tatt hadde lest meldingen din. Det beklager jeg.

    { GIVEN($ticket) ->
        [yes] Nå har jeg lest alt, og sak { $ticket } er min herfra.
       *[no] Nå har jeg lest alt, og saken er min herfra.
    } Du trenger ikke å sende spørsmålet på nytt.

    Jeg begynner med det du spurte om først, for det er det du har ventet lengst på.

    Svaret har du fra meg innen { $due }.

    { sign-off }
    .title = Svar etter lang stillhet
    .subject = Jeg har saken din nå
    .chat =
        Du har ventet i { $days ->
            [one] én dag
           *[other] { $days } dager
        } uten å høre noe, og det beklager jeg. Nå har jeg lest alt og tar saken herfra. Svaret får du innen { $due }, uten å måtte spørre igjen.
    .when = Når det første svaret kommer etter flere dager uten lyd.
repeat-contact-reply =
    { greeting }

    Du har tatt kontakt { $attempts ->
        [one] én gang
       *[other] { $attempts } ganger
    } om det samme, og hver gang måtte du begynne på nytt. Dette skulle vi ha løst før. Jeg beklager at det ble du som måtte holde i trådene.

    Jeg har lest hele historikken. Du har forklart det samme hver gang, og det du ba om fra starten av, er fortsatt ikke løst.

    Sak { $ticket } er min til den er løst. Svarer du på denne e-posten, kommer du rett til meg.

    Innen { $due } hører du fra meg igjen, og da får du vite hvor langt jeg har kommet.

    { sign-off }
    .title = Fast kontakt etter flere forsøk
    .subject = Sak { $ticket }: nå er den hos meg
    .chat =
        Du har tatt kontakt { $attempts ->
            [one] én gang
           *[other] { $attempts } ganger
        } om det samme. Det skulle vi ha løst før, og jeg beklager. Jeg har lest alt, og sak { $ticket } er min til den er løst. Du hører fra meg innen { $due }.
    .when = Når kunden har måttet ta kontakt flere ganger. Legg til i andre avsnitt, på to linjer, hva kunden har fortalt.
misunderstanding-reply =
    { greeting }

    Meldingen vår kunne leses på to måter, og du leste den slik den sto. Den uklare formuleringen er vår, og jeg beklager.

    Dette gjelder nå: Det du har avtalt med oss, står ved lag, og jeg endrer ingenting før vi er enige om hva som var ment.

    Var det noe annet du egentlig spurte om, skriv en linje til meg, så tar jeg det derfra.

    Jeg lar alt stå som det er, og gjør saken ferdig innen { $due }.

    { sign-off }
    .title = Uklar melding fra oss
    .subject = Det vi mente å skrive
    .chat = Meldingen vår kunne leses på to måter, og du leste den slik den sto. Jeg beklager uklarheten. Jeg endrer ingenting før vi er enige, og gjør saken ferdig innen { $due }.
    .when = Når meldingen deres var uklar. Skriv i andre avsnitt hva som gjelder, og hva det endrer for kunden.
our-mistake-reply =
    { greeting }

    Vi gjorde en feil i saken din, og du måtte bruke tid på noe som skulle ha gått av seg selv. Det beklager jeg.

    { GIVEN($amount) ->
        [yes] Jeg har allerede godskrevet deg { $amount } og begynt å rette opp resten.
       *[no] Jeg har allerede begynt å rette det opp.
    } Du trenger ikke å gjøre noe.

    Senest { $date } er alt slik det skulle vært fra starten.

    Den dagen går jeg inn i sak { $ticket } igjen og skriver til deg om hvordan det gikk.

    { sign-off }
    .title = Vår feil, slik retter vi den
    .subject = Sak { $ticket }: vi gjorde en feil
    .chat =
        Vi gjorde en feil i saken din, og det beklager jeg. { GIVEN($amount) ->
            [yes] Jeg har godskrevet deg { $amount }, og resten er i orden senest { $date }.
           *[no] Alt er i orden senest { $date }.
        } Den dagen sjekker jeg sak { $ticket } og skriver til deg.
    .when = Når dere vet at dere har gjort en feil i saken. Skriv i første avsnitt, med én setning, hva den var.
# allow left-out: the sentence names nobody in this language
complaint-about-service-reply =
    { greeting }

    Takk for at du sier dette åpent.

    Slik jeg leser det, tok du kontakt for å få hjelp, men det som sitter igjen, er måten du ble møtt på. Slik skal ingen ha det etter en samtale med oss.

    Teamlederen ser på hva som skjedde, og snakker med den det gjelder. Det du opprinnelig spurte om, løser jeg imens.

    Innen { $due } skriver jeg til deg hva som er kommet ut av sak { $ticket }.

    { sign-off }
    .title = Klage på behandlingen
    .subject = Sak { $ticket }: klagen din
    .chat = Takk for at du sier det åpent. Slik skal ingen ha det etter en samtale med oss. Teamlederen ser på det, og jeg løser spørsmålet ditt imens. Svar i sak { $ticket } får du innen { $due }.
    .when = Når kunden klager på en kollega og kollegaen ikke er hørt ennå. Gjenta i andre avsnitt, med nøytrale ord, hva kunden reagerte på.
request-refused-reply =
    { greeting }

    Det du vil oppnå, er lett å forstå, så jeg begynner med det som er mulig.

    Jeg kan gå gjennom det du har i dag, og se hva som lar seg tilpasse, eller jeg kan sette opp andre løsninger som ligger nær det du ba om. Jeg setter i gang så snart du har valgt.

    Selve ønsket må jeg si nei til. Det ligger utenfor det vi kan tilby, og det sier jeg heller rett ut enn å gi deg et håp som ikke holder.

    De to mulighetene står åpne til { $due }. Velger du en av dem, begynner jeg i sak { $ticket } samme dag.

    { sign-off }
    .title = Nei, men dette går
    .subject = Sak { $ticket }: dette kan vi gjøre
    .chat = Jeg kan se hva som lar seg tilpasse, eller finne noe som ligger nær. Selve ønsket må jeg si nei til, for det er utenfor det vi kan tilby. Begge valgene står åpne til { $due } i sak { $ticket }.
    .when = Når svaret er nei. Bytt ut mulighetene i andre avsnitt og grunnen i tredje med dem som gjelder i saken.
feature-request-reply =
    { greeting }

    Takk for at du beskriver forslaget så konkret. Med det kunne du ha gjort det du trenger i { $service }, uten omveier.

    De som planlegger { $service }, får det med dine egne ord, ikke i en omskrevet versjon. Om det blir laget, kan jeg ikke love.

    Fram til da viser jeg deg gjerne den beste måten å gjøre det på i dag. Svar «vis meg», så sender jeg deg den.

    Du hører fra meg { $date } om hva de svarte, også om det ble nei.

    { sign-off }
    .title = Forslag til forbedring
    .subject = Forslaget ditt til { $service }
    .chat = Takk for forslaget. De som planlegger { $service }, får det med dine egne ord. Jeg kan ikke love at det blir laget, men { $date } skriver jeg til deg hva de svarte, også om det er nei.
    .when = Når kunden foreslår en forbedring av tjenesten. Skriv i første avsnitt hva forslaget ville gjort mulig.
feedback-reply =
    { greeting }

    Takk for at du brukte tid på dette.

    Det du peker på, viser oss noe vi ikke ser herfra: hvordan det er å være i den andre enden når det ikke går som det skal.

    Teamet går gjennom tilbakemeldingen din sammen, med dine ord foran seg.

    Jeg skriver til deg { $date } hva vi gjør annerledes på grunn av den. Du trenger ikke å svare.

    { sign-off }
    .title = Takk for ærlig tilbakemelding
    .subject = Det du skrev til oss
    .chat = Takk for at du brukte tid på dette. Teamet går gjennom det du skrev, og { $date } skriver jeg til deg hva vi gjør annerledes. Du trenger ikke å svare.
    .when = Når kunden har gitt kritikk eller en lav karakter uten å be om noe. Nevn i andre avsnitt det kunden pekte på.
praise-reply =
    { greeting }

    Det betydde mye å lese det du skrev. Takk.

    Ordene dine når fram til den de gjelder, og de minner oss om hva vi skal fortsette med.

    Jeg leser dem høyt på teammøtet vårt { $date }.

    { sign-off }
    .title = Takk for rosen
    .subject = Takk for det du skrev
    .chat = Det betydde mye å lese det du skrev. Takk. Ordene når fram til den de gjelder, og jeg leser dem høyt på teammøtet vårt { $date }.
    .when = Når kunden roser dere eller en kollega.
first-contact-reply =
    { greeting }

    Velkommen, og takk for at du spør. Spørsmålet ditt er klart, og det har havnet hos rett person, nemlig meg.

    Det du kan ha nytte av med en gang, er de første trinnene i { $service }: { $link }

    Vil du si noe mer, svarer du bare på denne e-posten. Den kommer til meg.

    Hele svaret får du fra meg innen { $due }.

    { sign-off }
    .title = Svar til ny kunde
    .subject = Velkommen til { $service }
    .chat = Velkommen! Spørsmålet ditt er klart, og det er hos meg. De første trinnene i { $service } finner du her: { $link } Hele svaret får du innen { $due }.
    .when = Når en ny kunde skriver for første gang.
general-reply =
    { greeting }

    Jeg har lest meldingen din. Den har fått saksnummer { $ticket }, og det er jeg som følger den opp.

    Det første jeg ser på, er det du selv la mest vekt på. Du trenger ikke å sende noe en gang til.

    Svaret mitt får du innen { $due }.

    { sign-off }
    .title = Meldingen er lest
    .subject = Sak { $ticket }: meldingen din er lest
    .chat = Jeg har lest meldingen din, og sak { $ticket } er min. Du trenger ikke å sende noe en gang til. Svaret mitt får du innen { $due }.
    .when = Når du må se på en henvendelse før du kan svare.
solved-case-reply =
    { greeting }

    Det du meldte fra om i sak { $ticket }, er løst. Opplysningene du sendte underveis, gjorde at vi fant ut av det. Takk for dem.

    Vil du kontrollere det selv, gjør du det samme som sist og ser om det virker slik det skal.

    Jeg holder saken åpen til { $date }. Kommer det tilbake, er én linje fra deg nok.

    { sign-off }
    .title = Saken er løst
    .subject = Sak { $ticket } er løst
    .chat = Det du meldte fra om i sak { $ticket }, er løst. Takk for opplysningene som hjalp. Jeg holder saken åpen til { $date }, og én linje er nok hvis det kommer tilbake.
    .when = Når en sak er løst og du vil bekrefte det for kunden.
