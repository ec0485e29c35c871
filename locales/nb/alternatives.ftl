# Say this instead of that: the better line, the line to avoid, and why.

instead-of-calm-down = Du fikk ikke det du ble lovet, og det er grunn nok til å bli sint. Det første jeg gjør, er å finne ut hvor det stoppet.
    .title = I stedet for «ro deg ned»
    .avoid = Nå må du roe deg ned litt.
    .why = Den som blir bedt om å roe seg, får høre at følelsen er feil, og da vokser den.
    .wording-2 = Etter alt du har måttet gjøre for å komme så langt, er reaksjonen din ikke rar. Jeg begynner med det du nevnte først.
instead-of-our-policy = Jeg kan bytte varen eller gi deg et tilgodebeløp. Mer enn det kan jeg ikke tilby, for varen er brukt, og da får vi ikke solgt den igjen.
    .title = I stedet for «retningslinjer»
    .avoid = Det strider mot retningslinjene våre.
    .why = Da blir en regel viktigere enn mennesket, og samtalen er over.
    .wording-2 = Et bytte ordner jeg i dag. Pengene kan jeg ikke betale tilbake, fordi vi ikke kan selge en brukt vare som ny.
instead-of-as-i-said = La meg si det på en annen måte. Det er min jobb å forklare det tydelig.
    .title = I stedet for «som sagt»
    .avoid = Som jeg allerede har sagt, må du sende inn skjemaet først.
    .why = «Som sagt» irettesetter kunden for ikke å ha hørt etter.
    .wording-2 = Jeg prøver en gang til med andre ord. Si fra om noe fortsatt er uklart.
instead-of-you-should-have = Slik det er nå, kan vi fortsatt endre datoen. Vil du at jeg gjør det?
    .title = I stedet for «du burde ha»
    .avoid = Du burde ha sagt fra om dette før.
    .why = Det legger skyld for noe som ikke lenger kan gjøres om.
    .wording-2 = Vi tar utgangspunkt i hvordan saken står nå. Det er fremdeles tid til å rette det.
instead-of-unfortunately = Jeg kan sende deg den samme i svart i dag. Den blå er utsolgt og kommer ikke inn igjen.
    .title = I stedet for «dessverre»
    .avoid = Dessverre er den utsolgt.
    .why = Etter et «dessverre» venter kunden seg et nei og slutter å lese.
    .wording-2 = Du kan få den i neste uke. Før det har vi ingen på lager.
instead-of-no-problem = Det var godt å kunne hjelpe. Det vi avtalte, står notert i saken din.
    .title = I stedet for «ikke noe problem»
    .avoid = Ikke noe problem.
    .why = Det antyder at det kunne ha vært et problem, og avslutningen blir kjølig.
    .wording-2 = Hyggelig at det hjalp. Rettelsen gjelder også for fakturaene som kommer.
instead-of-i-understand-how-you-feel = Du fikk ny dato for andre gang og må planlegge om igjen. Da har forsinkelsen kostet deg mer enn én dag.
    .title = I stedet for «jeg forstår hvordan du har det»
    .avoid = Jeg forstår akkurat hvordan du har det.
    .why = Når du hevder at du kjenner følelsen, tar du den fra kunden, og det høres innøvd ut.
    .wording-2 = Du brukte to timer på dette i går kveld, og du er fortsatt ikke inne. Den kvelden skulle gått til noe annet.
instead-of-any-inconvenience = Jeg beklager at du måtte ringe tre ganger for å få svar på dette.
    .title = I stedet for «eventuelle ulemper»
    .avoid = Vi beklager eventuelle ulemper dette måtte medføre.
    .why = Formelen viser at ingen har brydd seg om å finne ut hva som faktisk gikk galt.
    .wording-2 = Du brukte en hel lørdag på å vente på oss. Det beklager jeg.
instead-of-not-possible = Det nærmeste jeg kommer ønsket ditt, er levering lørdag morgen eller henting i butikken fredag. Hva passer best?
    .title = I stedet for «det går ikke»
    .avoid = Nei, det går ikke.
    .why = Et blankt nei lar kunden stå igjen foran en lukket dør.
    .wording-2 = Jeg har to løsninger som ligger nær det du ba om. Skal jeg fortelle om dem, så velger du?
instead-of-wait =
    { GIVEN($minutes) ->
        [yes]
            { $minutes ->
                [one] Gi meg ett minutt.
               *[other] Gi meg { $minutes } minutter.
            } Jeg sjekker hva som står i saken, og sier fra når jeg har svaret.
       *[no] Gi meg et øyeblikk. Jeg sjekker hva som står i saken, og sier fra om det tar lengre tid.
    }
    .title = I stedet for «vent»
    .avoid = Vent litt.
    .why = En ordre om å vente sier verken hva du ser etter, eller hvor lenge det tar.
    .wording-2 =
        { GIVEN($minutes) ->
            [yes]
                Jeg slår opp i historikken nå, og det tar rundt { $minutes ->
                    [one] ett minutt
                   *[other] { $minutes } minutter
                }.
           *[no] Jeg slår opp i historikken nå. Drar det ut, får du vite det.
        }
instead-of-you-are-wrong = Hos meg ser det annerledes ut: Beløpet er trukket én gang. Kan du si hva du ser hos deg, så sammenligner vi?
    .title = I stedet for «du tar feil»
    .avoid = Nei, du tar feil.
    .why = Da blir saken en diskusjon kunden må vinne for å komme videre.
    .wording-2 = La oss se på det sammen. Her står det «levert onsdag», og du sier torsdag. Hva står det i meldingen du fikk?
instead-of-we-are-busy = Jeg beklager at du måtte vente. Nå har du hele oppmerksomheten min, så ta det fra begynnelsen eller gå rett på sak, som du vil.
    .title = I stedet for «stor pågang»
    .avoid = Vi har veldig stor pågang for tiden.
    .why = Da må kunden bekymre seg for arbeidsmengden deres.
    .wording-2 = Det tok for lang tid før noen svarte deg, og det beklager jeg. Nå er jeg her bare for deg.
instead-of-not-my-department = Jeg finner den som kan svare på dette, gir hele historien videre selv og skriver til deg innen { $due }.
    .title = I stedet for «ikke min avdeling»
    .avoid = Det er ikke min avdeling. Du må kontakte noen andre.
    .why = Kunden blir sendt videre alene.
    .wording-2 = Svaret sitter en kollega med, så jeg henter det for deg. Innen { $due } hører du fra meg.
instead-of-per-our-terms = I ditt tilfelle betyr det at prisen er fast ut året. Etterpå kan du velge å bli værende eller bytte.
    .title = I stedet for «i henhold til vilkårene»
    .avoid = I henhold til våre vilkår og betingelser har du ikke rett til det.
    .why = Det høres ut som en rettssak og antyder at kunden burde ha lest paragrafene.
    .wording-2 = Slik er det for avtalen din: Du kan si opp når du vil, og betaler ut måneden. Vil du si opp, gjør jeg det nå.
instead-of-did-you-try = Hva har du allerede prøvd? Da foreslår jeg ikke noe du har gjort før.
    .title = I stedet for «har du prøvd å starte på nytt»
    .avoid = Har du prøvd å starte på nytt?
    .why = Spørsmålet går ut fra at kunden ikke har gjort noe selv.
    .wording-2 = Fortell gjerne hva du har testet, så begynner jeg der du slapp.
instead-of-stacked-apology = Vi sendte deg feil faktura, og det beklager jeg. Den rette har du innen { $due }.
    .title = I stedet for mange unnskyldninger
    .avoid = Beklager så utrolig mye, det er virkelig leit, jeg er så lei meg på våre vegne.
    .why = Ti unnskyldninger handler mest om avsenderen og endrer ingenting for kunden.
    .wording-2 = Det var vi som glemte å bestille teknikeren. Beklager. Ny tid har du på e-post innen { $due }.
instead-of-but = Du ventet i tre uker på svar. Det er for lenge. I dag kan jeg sende deg pengene tilbake.
    .title = I stedet for «jeg skjønner det, men»
    .avoid = Jeg skjønner at du er irritert, men slik er reglene.
    .why = «Men» visker ut alt som ble sagt før det.
    .wording-2 = Det er en god grunn til å klage. Neste skritt er at jeg åpner saken på nytt.
instead-of-honestly = Den delen har vi ikke lenger. Du kan få en ny modell til samme pris, eller jeg finner en forhandler som har den.
    .title = I stedet for «ærlig talt»
    .avoid = Helt ærlig, så går ikke det.
    .why = Sier du «ærlig talt», lurer kunden på om resten var uærlig.
    .wording-2 = Reparasjonen koster mer enn varen. Da er det verdt å vite at du også kan få en ny til halv pris.
instead-of-someone-will-get-back = Jeg svarer deg innen { $due }, på den måten du foretrekker. Har jeg ikke hele svaret da, får du det jeg vet.
    .title = I stedet for «noen kontakter deg»
    .avoid = Noen vil ta kontakt med deg.
    .why = Uten et navn og en tid må kunden selv purre på svaret.
    .wording-2 = Svaret kommer fra meg innen { $due }. Mangler noe av svaret da, sier jeg det.
instead-of-i-do-not-know = Svaret har jeg ikke ennå, men jeg vet hvem jeg skal spørre. Innen { $due } har du svaret fra meg.
    .title = I stedet for «jeg vet ikke»
    .avoid = Det vet jeg ikke.
    .why = Bare «jeg vet ikke» gir kunden ingenting å holde seg til.
    .wording-2 = Her må jeg slå opp i dokumentasjonen. Innen { $due } får du vite hva som står der.
instead-of-as-soon-as-possible = Innen { $due } skriver jeg til deg, også om jeg ikke har funnet noe da.
    .title = I stedet for «snarest»
    .avoid = Vi kommer tilbake til deg så snart som mulig.
    .why = «Så snart som mulig» kan bety en time eller en måned.
    .wording-2 = Jeg kan love deg beskjed innen { $due }, med eller uten resultat.
instead-of-you-have-to = Med skjemaet får du flyttet avtalen din. Skal vi gå gjennom det sammen?
    .title = I stedet for «du må»
    .avoid = Du må fylle ut skjemaet først.
    .why = «Du må» høres ut som en ordre fra et kontor.
    .wording-2 = Når du legger inn den nye adressen, kommer neste pakke rett hjem til deg. Si fra om du vil at jeg hjelper til.
instead-of-the-system-will-not-let-me = Halve beløpet kan jeg betale tilbake på egen hånd, og det gjør jeg nå. Resten spør jeg lederen min om, og du får svaret fra meg.
    .title = I stedet for «systemet lar meg ikke»
    .avoid = Systemet lar meg ikke gjøre det.
    .why = Da er det ingen som har ansvaret.
    .wording-2 = Gebyret sletter jeg med en gang. Om hele beløpet kan slettes, avgjør lederen min, og det spør jeg om nå.
instead-of-you-misunderstood = Det skrev vi uklart. Vi mente dette: Prisen gjelder fra første dag i måneden.
    .title = I stedet for «du misforsto»
    .avoid = Nei, det har du misforstått.
    .why = Da blir det leserens skyld at teksten deres var uklar.
    .wording-2 = Teksten vår var ikke tydelig nok. Det skulle stått at fristen er tretti dager fra leveringen.
instead-of-it-is-on-the-website =
    Ja, du kan bytte uten kvittering så lenge du har bestillingsnummeret. { GIVEN($link) ->
        [yes] Vil du lese om det senere, finner du det her: { $link }
       *[no] Vil du lese om det senere, ligger det også på nettsidene våre.
    }
    .title = I stedet for «det står på nettet»
    .avoid = Det står på nettsiden vår.
    .why = Da får kunden høre at spørsmålet var unødvendig.
    .wording-2 =
        Fristen er tretti dager fra den dagen du fikk pakken. { GIVEN($link) ->
            [yes] Det samme står her, om du vil lese det igjen: { $link }
           *[no] Det samme står også på nettsiden, om du vil lese det igjen.
        }
instead-of-nobody-else-complains = Én melding er nok for meg til å undersøke det. Kan du si når på dagen det skjer?
    .title = I stedet for «ingen andre klager»
    .avoid = Det er ingen andre som har klaget på det.
    .why = Det gjør kunden til en særing eller en løgner.
    .wording-2 = Takk for at du sier fra. Hvilken nettleser bruker du? Da har jeg det jeg trenger for å sjekke.
instead-of-it-is-only = Hva betyr forsinkelsen for planene dine? Da ser jeg hvor jeg kan hjelpe.
    .title = I stedet for «det er bare»
    .avoid = Det er jo bare et par dager.
    .why = Med «bare» avgjør du på kundens vegne hvor mye det betyr.
    .wording-2 = Levering onsdag i stedet for fredag: Er det noe hos deg som må flyttes på grunn av det?
instead-of-pity = Det er mye å holde styr på nå. Fakturaen stopper jeg, så er det én ting mindre å tenke på.
    .title = I stedet for «stakkars deg»
    .avoid = Å nei, stakkars deg, så forferdelig.
    .why = Medlidenhet ser ned på kunden og hjelper ingen.
    .wording-2 = Du har mer enn nok å stå i nå. La meg avslutte abonnementet i dag, så slipper du å tenke på det.
instead-of-why-did-you = Hva skjedde etter at du trykket på knappen? Da kan jeg se hvor det gikk galt.
    .title = I stedet for «hvorfor gjorde du»
    .avoid = Hvorfor gjorde du det?
    .why = Spørsmålet høres ut som et forhør, også når det er vennlig ment.
    .wording-2 = Ta det trinn for trinn: Hva så du på skjermen rett før det forsvant?
instead-of-blaming-the-carrier = Du kjøpte varen av oss, så det er jeg som snakker med transportøren. Innen { $due } skriver jeg til deg hva jeg har fått vite.
    .title = I stedet for å skylde på transportøren
    .avoid = Det er transportørens feil. Du må snakke med dem.
    .why = Da blir kunden stående mellom to selskaper.
    .wording-2 = Transporten er avtalt gjennom oss, og derfor tar jeg det videre med dem. Du har svar fra meg innen { $due }.
instead-of-i-am-new-here = Jeg vil gi deg det riktige svaret, så jeg sjekker det med en kollega mens du er her hos meg.
    .title = I stedet for «jeg er ny her»
    .avoid = Jeg er ny her, så jeg er ikke helt sikker.
    .why = Da må kunden ta vare på deg i stedet for omvendt.
    .wording-2 = Det dobbeltsjekker jeg med en som kjenner det godt. Bli gjerne her, så har du svaret om et øyeblikk.
instead-of-contact-another-channel = Jeg kan ta det herfra, eller så ringer rett person deg og kjenner saken på forhånd. Hva passer deg best?
    .title = I stedet for «ring til oss»
    .avoid = Da må du ringe oss.
    .why = Kunden må begynne på nytt et annet sted.
    .wording-2 = Dette trenger du ikke å ta på telefon. Jeg sender alt du har skrevet, videre til den som kan løse det, og så blir du kontaktet på den måten du vil.
instead-of-your-issue = Nå ser jeg på fakturaen som er for høy.
    .title = I stedet for «problemet ditt»
    .avoid = Vi ser på problemet ditt.
    .why = Da blir det som skjedde, redusert til et nummer, og det høres ut som kundens egen feil.
    .wording-2 = Mens vi snakker, tester jeg herfra hvorfor siden ikke åpner seg.
instead-of-a-ticket-has-been-created = Jeg har lest det du skrev, og det ligger hos meg. Innen { $due } får du svar.
    .title = I stedet for «saken er opprettet»
    .avoid = En sak er opprettet.
    .why = Passivformen viser ikke hvem som har saken.
    .wording-2 = Det er jeg som har meldingen din. Innen { $due } skriver jeg hva jeg har funnet ut.
instead-of-i-will-try = Jeg kan love å spørre banken i dag. Om pengene blir betalt tilbake, er det banken som bestemmer, og du får svaret fra meg uansett.
    .title = I stedet for «jeg skal prøve»
    .avoid = Jeg skal prøve, men kan ikke love noe.
    .why = Det er verken ja eller nei, og kunden vet ikke hva som gjelder.
    .wording-2 = Mitt ansvar er å sende saken inn, og det gjør jeg. Avgjørelsen tar andre, og du får høre fra meg hva den blir.
instead-of-mistakes-happen = Her gjorde vi feil, og det beklager jeg. Jeg retter det nå.
    .title = I stedet for «feil kan skje»
    .avoid = Feil kan jo skje de beste.
    .why = Det er å be om tilgivelse før noen har tatt ansvar.
    .wording-2 = Det var vi som sendte feil størrelse. Beklager. Den rette pakkes nå.
instead-of-thanks-for-your-patience = Takk for at du skrev en gang til og la ved kvitteringen. Den gjorde det lettere å finne fram.
    .title = I stedet for «takk for tålmodigheten»
    .avoid = Takk for tålmodigheten.
    .why = Du takker for en tålmodighet kunden kanskje ikke har.
    .wording-2 = Jeg beklager ventetiden. Nå er svaret her.
instead-of-anything-else = Dekker dette det du trengte? Skulle det dukke opp noe, svarer du på denne meldingen, så kommer det til meg.
    .title = I stedet for «noe mer»
    .avoid = Er det noe mer jeg kan hjelpe deg med?
    .why = Rutinespørsmålet høres innøvd ut, særlig når det første så vidt er løst.
    .wording-2 = Har du fått det du kom for? Hvis ikke, fortsetter vi her.
instead-of-at-least = Det er tungt å stå i. Hva ville gjort det litt lettere for deg i dag?
    .title = I stedet for «i hvert fall»
    .avoid = Du fikk i hvert fall pengene tilbake.
    .why = Ingen har bedt om et lyspunkt, og det får tapet til å virke mindre.
    .wording-2 = Dette er vanskelig. Jeg kan ta fristen bort for deg i dag, om det hjelper.
instead-of-explain-again = Jeg har lest det du har skrevet: Varen kom skadet, du ble lovet en ny, og den mangler fortsatt. Stemmer det, eller har jeg gått glipp av noe?
    .title = I stedet for «forklar på nytt»
    .avoid = Kan du forklare alt fra begynnelsen?
    .why = Kunden må betale for at notatene deres mangler.
    .wording-2 = Slik står det i historikken: To ganger har du fått tilbud om bytte, uten at det ble noe av. Har jeg fått med alt?
instead-of-it-is-easy = Knappen er lett å overse. Ta det i din egen takt, så venter jeg.
    .title = I stedet for «det er enkelt»
    .avoid = Det er kjempeenkelt, du trykker bare der.
    .why = Den som sitter fast, føler seg dum, og ofte bygger ordene på en gjetning om alder eller ferdigheter.
    .wording-2 = Det er fort gjort å stoppe på dette trinnet. Si fra når du ser det grønne feltet, så går vi videre.
instead-of-guessing-who-you-are = Hva vil du at jeg skal kalle deg?
    .title = I stedet for å gjette hvem du er
    .avoid = Kan jeg snakke med mannen din? Du snakker forresten veldig godt norsk.
    .why = Gjetningen sårer når den er feil, og er overflødig når den er riktig.
    .wording-2 = Det er kontoens eier jeg trenger å snakke med. Er det deg, eller er det noen andre?
