# Waiting, repeated contact, mistakes, complaints, refusals, wishes and praise.

long-wait-in-queue =
    { GIVEN($customer) ->
        [yes]
            Hei, { $customer }! Jeg beklager at du måtte vente i { $minutes ->
                [one] ett minutt
               *[other] { $minutes } minutter
            } på å komme gjennom.
       *[no]
            Hei! Jeg beklager at du måtte vente i { $minutes ->
                [one] ett minutt
               *[other] { $minutes } minutter
            } på å komme gjennom.
    } Nå er jeg her. Hva gjelder det?
    .title = Lang tid i kø
    .when = De første ordene etter lang tid i kø.
    .wording-2 =
        Du sto i kø i { $minutes ->
            [one] ett minutt
           *[other] { $minutes } minutter
        }, og det beklager jeg. Nå går vi rett på saken: Hva kan jeg ordne for deg?
    .wording-3 =
        { GIVEN($customer) ->
            [yes]
                Så lenge som { $minutes ->
                    [one] ett minutt
                   *[other] { $minutes } minutter
                } skulle du ikke ha ventet, { $customer }.
           *[no]
                Så lenge som { $minutes ->
                    [one] ett minutt
                   *[other] { $minutes } minutter
                } skulle du ikke ha ventet.
        } Jeg beklager, og nå er det din tur. Hva har skjedd?
long-wait-late-answer =
    Du skrev til oss for { $days ->
        [one] én dag
       *[other] { $days } dager
    } siden og får svar først nå. Det er for sent, og det er vår feil. Jeg beklager, og her er svaret du skulle hatt.
    .title = Svaret kom for sent
    .when = Når e-posten ble liggende hos dere og du nå har et ordentlig svar.
    .wording-2 =
        Vi lot meldingen din ligge ubesvart i { $days ->
            [one] én dag
           *[other] { $days } dager
        }. Det er for lenge, og jeg beklager. Det du får nå, er ikke en bekreftelse, men svaret på det du spurte om.
long-wait-call-back = Du trenger ikke å bli sittende og vente. Vil du heller at jeg ringer deg opp, gjør jeg det innen { $due }, og du beholder plassen i køen.
    .title = Ringe opp i stedet
    .when = Når kunden kan velge å bli oppringt i stedet for å vente.
    .wording-2 = Vil du bli i køen, er det helt greit. Du kan også gjøre noe annet imens, så tar jeg vare på plassen din og ringer innen { $due }. Hva passer best?
repeat-contact-count =
    Du har nå tatt kontakt { $attempts ->
        [one] én gang
       *[other] { $attempts } ganger
    } om det samme. Det som sliter mest, er nok å måtte fortelle alt på nytt hver gang.
    .title = Samme sak, flere ganger
    .when = Når kunden har tatt kontakt flere ganger om det samme.
    .wording-2 =
        Å måtte forklare det samme { $attempts ->
            [one] om igjen
           *[other] { $attempts } ganger
        } sliter på hvem som helst. Jeg ser i notatene at du har startet fra begynnelsen hver gang.
repeat-contact-fix-did-not-hold = Vi sa at det var løst, og det var det ikke. Jeg beklager at det har kostet deg både tid og tillit.
    .title = Løsningen vår holdt ikke
    .when = Når noe dere meldte som løst, har kommet tilbake.
    .wording-2 = Løsningen vi ga deg, holdt ikke. Da er det ikke rart om du tviler på det neste vi sier. Det er vårt ansvar, og jeg beklager.
repeat-contact-history-read = Jeg har lest alle meldingene dine og notatene våre, så du trenger ikke å begynne på nytt. Jeg tar fatt på det som sist sto åpent, og fra nå av er det meg du snakker med.
    .title = Har lest hele historikken
    .when = Når du faktisk har lest alt og blir kundens faste kontakt.
    .wording-2 = Hele historikken ligger foran meg, og jeg har lest den. Vi fortsetter der det stoppet sist, og du slipper å forholde deg til flere enn meg.
    .wording-3 = Du skal slippe å fortelle dette en gang til. Jeg har lest alt som er skrevet i saken, både av deg og av oss. Det som står igjen, tar jeg, og du har meg som fast kontakt til vi er i mål.
repeat-contact-find-cause = Før jeg prøver en ny rask løsning, vil jeg finne ut hvorfor det stadig kommer tilbake. Innen { $due } forteller jeg deg hva jeg har funnet.
    .title = Leter etter årsaken
    .when = Når samme feil kommer igjen og du vil finne årsaken først.
    .wording-2 = Denne gangen begynner jeg i den andre enden, med årsaken. Du får høre innen { $due } hva jeg fant, også om det bare er en del av svaret.
misunderstanding-two-readings = Den setningen kan leses på to måter, og jeg skjønner hvorfor du leste den som du gjorde. Det som var ment, er dette:
    .title = Kan leses på to måter
    .when = Når kunden og dere har forstått den samme teksten ulikt.
    .wording-2 = Nå ser jeg hvorfor vi snakket forbi hverandre: Teksten kan tolkes på begge måter. Din måte å lese den på er naturlig. Meningen var denne:
misunderstanding-misread = Jeg leste meldingen din feil og svarte på noe du ikke spurte om. Beklager. Her er svaret på det du faktisk ville vite:
    .title = Jeg leste feil
    .when = Når du har svart på noe annet enn det kunden spurte om.
    .wording-2 = Svaret mitt traff ikke, for jeg misforsto spørsmålet ditt. Det beklager jeg, og nå tar vi det du egentlig lurte på:
our-mistake-apology = Feilen var vår, og du skulle aldri hatt bryet med den. Det beklager jeg.
    .title = Vi gjorde en feil
    .when = Når feilen er deres, og du har sagt eller skal si hva den var.
    .wording-2 = Her gjorde vi noe galt, og du måtte bruke tid på det. Jeg beklager.
    .wording-3 = Jeg beklager feilen vi gjorde. Ekstraarbeidet havnet hos deg, og der hørte det ikke hjemme.
    .chat = Feilen var vår, og det var du som fikk bryet med den. Det beklager jeg.
our-mistake-repair = Dette retter jeg opp selv, og det er gjort innen { $due }. Du trenger ikke å gjøre noe.
    .title = Slik rettes det opp
    .when = Når du selv retter opp og vet når det er gjort.
    .wording-2 = Innen { $due } er dette i orden. Jeg gjør jobben selv, så du trenger ikke å følge med.
    .wording-3 = Herfra er det min jobb: Rettelsen er på plass senest { $due }, og du kan legge dette fra deg.
our-mistake-thanks-for-telling = Takk for at du sa fra. Nå er feilen vår rettet også for den neste som kommer, og det er din fortjeneste.
    .title = Takk for at du sa fra
    .when = Når feilen er løst for kunden og faktisk rettet for andre også.
    .wording-2 = Uten deg hadde vi fortsatt gjort den samme feilen. Nå er den rettet, og den neste slipper å oppleve det. Takk.
complaint-about-service-listen = Takk for at du beskriver så nøyaktig hvordan du ble møtt. Jeg går ut fra det du opplevde, og trekker ingen konklusjon før jeg har hørt begge parter.
    .title = Ta klagen på alvor
    .when = Når kunden klager på måten en av dere har opptrådt på.
    .wording-2 = Slik opplevde du samtalen, og det er det jeg skriver ned. Det hjelper at du er så konkret. Hva som lå bak, sier jeg ikke noe om før jeg har snakket med den det gjelder.
complaint-about-service-tone = Jeg har gått gjennom samtalen. Måten vi snakket til deg på, var ikke i orden, og på vegne av hele teamet beklager jeg tonen.
    .title = Tonen var ikke i orden
    .when = Når samtalen er gjennomgått og tonen ikke var grei.
    .wording-2 = Slik skal ingen bli snakket til hos oss. Vi har gått gjennom samtalen, og tonen fra vår side var feil. Det beklager jeg.
complaint-about-service-team-lead =
    { GIVEN($ticket) ->
        [yes] Jeg tar klagen din, sak { $ticket }, til teamlederen med dine egne ord.
       *[no] Jeg tar klagen din til teamlederen med dine egne ord.
    } Innen { $due } skriver jeg til deg om hva som kom ut av det.
    .title = Klagen til teamlederen
    .when = Når du tar en klage på en kollega videre til teamlederen.
    .wording-2 =
        Teamlederen får lese klagen slik du har skrevet den. { GIVEN($ticket) ->
            [yes] Saken har nummer { $ticket }, og du får svar fra meg innen { $due }.
           *[no] Du får svar fra meg innen { $due }.
        }
request-refused-reason = Ønsket ditt er forståelig, og når svaret er nei, skal du få en ordentlig grunn. Her er den:
    .title = Grunnen til avslaget
    .when = Når du har sagt hva som er mulig og nå skal forklare avslaget.
    .wording-2 = Jeg skjønner godt hvorfor du spør om dette. Grunnen til at jeg sier nei, er denne:
request-refused-what-i-can-do = Dette kan jeg gjøre for deg i dag, og jeg gjør det så snart du sier ja:
    .title = Det jeg kan gjøre
    .when = Helt først i et avslag, rett før tilbudet ditt.
    .wording-2 = La meg begynne med det som går. Si fra om du vil ha det slik, så er det i gang med en gang:
    .wording-3 = Her er noe jeg kan sette i gang med allerede i dag. Alt jeg trenger, er et ja fra deg:
request-refused-second-look = Du kan få avgjørelsen vurdert på nytt av en annen, som ikke har vært med til nå. Jeg sender den over med begrunnelsen din, og du får svaret innen { $due }.
    .title = En ny vurdering
    .when = Når kunden ikke godtar avslaget.
    .wording-2 = La en som ikke har sett saken før, se på den. Jeg legger ved det du selv skriver om hvorfor. Innen { $due } får du vite hva den nye vurderingen ble.
feature-request-purpose = Hvis jeg har forstått deg rett, er det ikke selve funksjonen som er poenget, men det du vil få gjort. Den opplysningen hjelper oss mer enn ønsket alene.
    .title = Målet bak ønsket
    .when = Når kunden ønsker seg en funksjon. Legg til med én setning hva kunden vil oppnå.
    .wording-2 = Det jeg tar med meg, er hva du prøver å få til. Da får utviklerne se behovet og ikke bare enda et punkt på en ønskeliste.
feature-request-passed-on = Ønsket ditt ligger nå hos dem som lager produktet, med dine egne ord. Om det kommer, kan jeg ikke love, men { $date } skriver jeg til deg om hvor saken står.
    .title = Ønsket er gitt videre
    .when = Når ønsket er gitt videre til utviklerne.
    .wording-2 = Takk for at du tok deg tid til å skrive det ned. De som utvikler produktet, har fått det slik du formulerte det. Jeg lover ikke at de lager det, bare at du hører fra meg { $date }.
feedback-thanks-critical = Takk for at du sier det rett ut. Det som hjelper oss mest, er dette:
    .title = Takk for kritikken
    .when = Når kunden kritiserer uten å be om noe, rett før du nevner det nyttigste punktet.
    .wording-2 = Du pakker det ikke inn, og da er det lettere å gjøre noe med det. Ett punkt vil jeg særlig takke for:
feedback-taken-to-team = Det du skriver, tar jeg opp på teammøtet vårt { $date }. Jeg kan ikke love at noe endres, bare at vi snakker ordentlig om det.
    .title = Tas opp på møtet
    .when = Når du faktisk tar tilbakemeldingen opp i teamet.
    .wording-2 = Vi har møte { $date }, og da ligger tilbakemeldingen din på bordet. Hva den fører til, vet jeg ikke ennå, men jeg legger den fram slik du skrev den.
praise-received = Så hyggelig at du sier det. Aller best er det å få vite akkurat hva som hjalp deg.
    .title = Ta imot ros
    .when = Når kunden gir ros.
    .wording-2 = Takk, det skal jeg ta med meg resten av dagen. At du la merke til akkurat det, varmer.
    .wording-3 = Nå ble jeg glad. Takk for at du sier fra også når noe går bra, og for at du er så konkret.
praise-passed-on = Jeg viser de fine ordene dine til { $colleague } i dag. Etter en lang dag er det godt å vite at jobben betydde noe for noen.
    .title = Rosen går videre
    .when = Når rosen gjelder en navngitt kollega.
    .wording-2 = { $colleague } skal få lese det du skrev, før dagen er omme. Slike ord gjør godt når det har vært travelt, og dem tar man med seg hjem.
