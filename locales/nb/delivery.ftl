# Delivery, parcels, returns and appointments.

delivery-delay-acknowledge =
    { GIVEN($order) ->
        [yes]
            Bestilling { $order } er { $days ->
                [one] én dag
               *[other] { $days } dager
            } forsinket.
       *[no]
            Bestillingen din er { $days ->
                [one] én dag
               *[other] { $days } dager
            } forsinket.
    } Det du skulle bruke varene til, må vente like lenge.
    .title = Leveringen er forsinket
    .when = Når leveringen er noen dager forsinket og du vil begynne med det kunden merker.
    .wording-2 =
        { GIVEN($customer) ->
            [yes]
                Pakken skulle vært hos deg for { $days ->
                    [one] én dag
                   *[other] { $days } dager
                } siden, { $customer }.
           *[no]
                Pakken skulle vært hos deg for { $days ->
                    [one] én dag
                   *[other] { $days } dager
                } siden.
        } Dagen du hadde regnet med, er allerede forbi.
    .wording-3 =
        Du har ventet { $days ->
            [one] én dag
           *[other] { $days } dager
        } lenger enn du skulle. Det er vanskelig å planlegge når du ikke vet hvilken dag varene kommer.
    .chat =
        { GIVEN($order) ->
            [yes] Bestilling { $order } er
           *[no] Bestillingen din er
        } { $days ->
            [one] én dag
           *[other] { $days } dager
        } forsinket, og det du skulle bruke varene til, må også vente.
delivery-delay-plans = Du hadde planlagt dagen ut fra denne leveringen. Da koster forsinkelsen deg mer enn selve ventetiden.
    .title = Planene må endres
    .when = Når kunden hadde innrettet seg etter leveringen eller trengte den til en bestemt dag.
    .wording-2 = Det er ikke bare pakken som mangler. Det du hadde planlagt rundt den, blir heller ikke som du hadde tenkt.
    .wording-3 = Du sa hvilken dag du trengte dette. At det kommer en annen dag, er ikke det samme.
delivery-delay-late-dispatch = Pakken ble sendt for sent fra lageret vårt. Den gikk herfra først { $date }, og det beklager jeg.
    .title = Sendt for sent fra oss
    .when = Når det er bekreftet at pakken ble liggende hos dere.
    .wording-2 = Forsinkelsen begynte hos oss: Bestillingen din ble liggende på lageret og kom ikke av gårde før { $date }. Jeg beklager at vi ikke sendte den da vi skulle.
delivery-delay-ask-carrier = Jeg tar kontakt med { $carrier } nå og skriver til deg innen { $due } med det de svarer. Du trenger ikke å ringe noen.
    .title = Jeg spør transportøren
    .when = Når du tar saken med transportøren for kunden.
    .wording-2 = La meg ta den telefonen. Jeg spør { $carrier } hvor pakken er, og innen { $due } vet du det jeg vet.
    .wording-3 = Det er ikke du som skal måtte ringe { $carrier }. Jeg hører med dem nå, og innen { $due } skriver jeg til deg hva de svarer.
delivery-delay-wait-or-cancel = Vil du vente på pakken, eller vil du avbestille gratis og få hele beløpet tilbake? Svar «vent» eller «avbestill», så ordner jeg det. Ingenting endres før du har bestemt deg.
    .title = Vente eller avbestille
    .when = Når kunden selv skal få velge om det er verdt å vente lenger.
    .wording-2 = Du bestemmer om bestillingen skal bli stående. Vil du ikke vente, får du tilbake alt du har betalt, uten gebyr. Ett ord fra deg er nok, og inntil da lar jeg alt være som det er.
    .chat = Vil du vente, eller avbestille gratis og få hele beløpet tilbake? Svar «vent» eller «avbestill». Ingenting endres før du har bestemt deg.
delivery-delay-new-date = Pakken er i bevegelse igjen og ventes { $date }. Det er et anslag og ingen garanti, så jeg sjekker sporingen den dagen uten at du trenger å be om det.
    .title = Ny forventet dato
    .when = Når sporingen viser en ny forventet leveringsdag.
    .wording-2 = Nå går det framover: Pakken er på vei, og slik det ser ut, kommer den { $date }. Samme dag ser jeg selv etter om det stemmer.
    .chat = Pakken er i bevegelse igjen og ventes { $date }. Det er ingen garanti, så jeg sjekker sporingen selv den dagen.
lost-parcel-no-movement =
    { GIVEN($tracking) ->
        [yes]
            Du har fulgt med på sporingsnummer { $tracking }, og på { $days ->
                [one] én dag
               *[other] { $days } dager
            } har det ikke skjedd noe.
       *[no]
            Du har fulgt med på sporingen, og på { $days ->
                [one] én dag
               *[other] { $days } dager
            } har det ikke skjedd noe.
    } Da er det ikke nok å vente og se. Nå er det vår jobb å finne ut hvor pakken er.
    .title = Sporingen står stille
    .when = Når sporingen ikke har endret seg på flere dager og pakken ennå ikke regnes som tapt.
    .wording-2 =
        { GIVEN($tracking) ->
            [yes]
                Sporingsnummer { $tracking } har stått stille i { $days ->
                    [one] én dag
                   *[other] { $days } dager
                }.
           *[no]
                Sporingen har stått stille i { $days ->
                    [one] én dag
                   *[other] { $days } dager
                }.
        } Du skal slippe å oppdatere siden i håp om noe nytt. Letingen tar vi herfra.
    .chat =
        Du har fulgt med på sporingen, og på { $days ->
            [one] én dag
           *[other] { $days } dager
        } har det ikke skjedd noe. Da er det ikke nok å vente og håpe. Nå er det vår jobb å finne ut hvor pakken er.
lost-parcel-marked-delivered = Det står «levert» i sporingen, men du har ikke fått pakken, og det legger jeg til grunn. Statusen er én opplysning. Det du forteller, er en annen.
    .title = Står som levert
    .when = Når pakken er merket som levert og kunden ikke har fått noe.
    .wording-2 = Du har ikke fått noen pakke, selv om den er meldt levert. Jeg tror på det du sier, og vil finne ut hvorfor sporingen viser noe annet.
lost-parcel-replace-or-refund = Nå regner vi pakken som tapt. Vil du ha en ny sending eller pengene tilbake? Jeg setter det i gang samme dag som du svarer, og letingen etter den gamle pakken slipper du å tenke på.
    .title = Ny pakke eller pengene tilbake
    .when = Når pakken er regnet som tapt og kunden skal velge.
    .wording-2 = Du skal ikke vente lenger på en pakke som ikke kommer. Velg mellom en ny sending og pengene tilbake, så begynner jeg den dagen jeg får svaret ditt. Dukker den gamle opp, tar vi oss av den.
    .chat = Vi regner pakken som tapt. Vil du ha en ny sending eller pengene tilbake? Jeg setter det i gang samme dag som du svarer. Den gamle pakken tar vi oss av.
lost-parcel-search-started = { $carrier } leter nå etter pakken på oppdrag fra oss. Innen { $due } forteller jeg deg hva de fant, også om de ikke fant noe. Da finner vi en løsning uten å vente lenger.
    .title = Etterlysning er i gang
    .when = Når pakken er etterlyst hos transportøren.
    .wording-2 = Jeg har etterlyst pakken hos { $carrier }. Du får resultatet fra meg innen { $due }. Er den ikke funnet til da, går vi videre uten den.
damaged-item-acknowledge =
    { GIVEN($product) ->
        [yes] Du åpnet pakken og så at { $product } var ødelagt.
       *[no] Du åpnet pakken og så at varen var ødelagt.
    } Det skulle vært noe å ta i bruk, og så ble det noe å ordne opp i.
    .title = Ødelagt da pakken ble åpnet
    .when = Når kunden nettopp har pakket ut noe som var ødelagt.
    .wording-2 =
        { GIVEN($product) ->
            [yes] Først gleder man seg til å pakke ut, og så ligger { $product } ødelagt i esken.
           *[no] Først gleder man seg til å pakke ut, og så ligger varen ødelagt i esken.
        } I stedet for å bruke det du har kjøpt, må du nå ta kontakt med oss.
    .wording-3 =
        { GIVEN($product) ->
            [yes] Pakken kom fram, men da du åpnet den, var { $product } i stykker.
           *[no] Pakken kom fram, men da du åpnet den, var varen i stykker.
        } Det du skulle ha nytte av, må du nå bruke tid på å få ordnet.
damaged-item-packaging = Emballasjen vår beskyttet ikke varen på veien, og det beklager jeg. Vi tar både utgiftene og arbeidet med å rette det opp.
    .title = For dårlig emballasje
    .when = Når det er klart at emballasjen deres var årsaken.
    .wording-2 = Vi pakket ikke godt nok til at varen tålte turen. Det beklager jeg, og det er vi som skal betale og ordne opp, ikke du.
damaged-item-replacement = Vi sender deg en ny vare { $date }. Du trenger ikke å sende tilbake den ødelagte først.
    .title = Ny vare sendes
    .when = Når en ny vare er klar til sending og du kan love datoen den går fra dere.
    .wording-2 = Den nye varen går herfra { $date }, uten at vi venter på returen. Den ødelagte kan bli stående hos deg så lenge.
wrong-item-acknowledge = Det lå noe annet i esken enn det du bestilte. Nå mangler du fortsatt det du trenger, og har i tillegg fått noe i hus som du aldri ba om.
    .title = Noe annet i esken
    .when = Når kunden har fått en annen vare enn den bestilte.
    .wording-2 = Du bestilte én ting og fikk en annen. Da har du ikke bare ventet forgjeves, men også fått en vare du må bli kvitt igjen.
wrong-item-packing-error = Vi la feil vare i esken din, og det beklager jeg. Å rette det opp skal verken koste deg penger eller en tur du ikke har sagt ja til.
    .title = Vi pakket feil
    .when = Når det er klart at feilen skjedde da bestillingen ble pakket.
    .wording-2 = Forvekslingen skjedde hos oss da bestillingen ble pakket. Jeg beklager det. Vi betaler for å rette det opp, og du slipper å gå noe sted med pakken, om du ikke selv vil.
wrong-item-swap = Riktig vare sendes { $date }, uansett når den andre kommer tilbake. Skal vi hente den hos deg, eller vil du levere den med returetiketten vi har betalt?
    .title = Bytte til riktig vare
    .when = Når riktig vare er på vei og den andre skal i retur.
    .wording-2 = Først får du det du bestilte: Pakken går herfra { $date }. Den andre varen kan du levere med den forhåndsbetalte etiketten, eller så henter vi den. Velg det som passer deg.
    .chat = Riktig vare sendes { $date }, uten at vi venter på returen. Skal vi hente den andre hos deg, eller vil du levere den med den forhåndsbetalte returetiketten?
out-of-stock-acknowledge = { $product } er utsolgt. Det var dette du hadde bestemt deg for, og nå må du kanskje begynne å lete på nytt.
    .title = Varen er utsolgt
    .when = Når varen kunden har valgt, er utsolgt, før du foreslår noe annet.
    .wording-2 = Du valgte { $product } av en grunn, og nå har vi ingen igjen. Det betyr kanskje en ny runde med leting for deg.
out-of-stock-oversold = Vi tok imot bestillingen din selv om varen var utsolgt, fordi lagerstatusen vår var feil. Jeg beklager at vi lot deg regne med den.
    .title = Solgte det vi ikke hadde
    .when = Når dere tok imot en bestilling på noe som allerede var utsolgt.
    .wording-2 = Da du bestilte, fantes det ingen flere på lageret. Det hadde vi ikke oversikt over, så du fikk en bekreftelse vi ikke kunne holde. Det beklager jeg.
out-of-stock-options = Du har tre muligheter: vente på neste leveranse, som etter planen kommer { $date }, få en lignende vare som jeg finner til deg, eller få pengene tilbake. Hva vil du helst?
    .title = Tre veier når varen mangler
    .when = Når varen er utsolgt og kunden skal velge hva som skjer videre.
    .wording-2 = Jeg lar ikke bestillingen bare bli stående. Vil du ha pengene tilbake, skal jeg finne en lignende vare, eller vil du vente på nye varer, som trolig kommer { $date }?
    .chat = Du kan vente på neste leveranse, som trolig kommer { $date }, få en lignende vare som jeg finner til deg, eller få pengene tilbake. Hva vil du helst?
return-steps =
    Du returnerer varen i { $steps ->
        [one] ett trinn
       *[other] { $steps } trinn
    }. { GIVEN($link) ->
        [yes] Framgangsmåten finner du her: { $link }
       *[no] Slik gjør du:
    }
    .title = Slik returnerer du
    .when = Når kunden vil vite hvordan en retur gjøres.
    .wording-2 =
        { $steps ->
            [one] Det skal bare ett trinn til, så er returen i gang.
           *[other] Det skal { $steps } trinn til, så er returen i gang.
        } { GIVEN($link) ->
            [yes] Alt står i rekkefølge her: { $link }
           *[no] Slik går du fram:
        }
return-no-reason-needed = Du står fritt til å sende varen tilbake og skylder ingen en forklaring. Vil du fortelle hvorfor, leser jeg det gjerne, men det er helt opp til deg.
    .title = Retur uten begrunnelse
    .when = Når kunden forklarer lenge eller er forlegen over å returnere noe.
    .wording-2 = Det holder at du vil returnere. Det du forteller om hvorfor, tar jeg gjerne med videre, men returen er like grei uten.
return-received = Pakken du sendte tilbake, har kommet fram til oss. Jeg sørger for at den blir sjekket, og at pengene er sendt herfra innen { $date }.
    .title = Returen er kommet fram
    .when = Når returen er registrert hos dere og pengene skal ut.
    .wording-2 = Returen din er framme hos oss. Nå ser vi over varen, og senest { $date } sender jeg pengene fra oss. Når de vises på kontoen din, er det banken som styrer.
appointment-change-acknowledge = Du har holdt av denne tiden, og nå må du legge om dagen fordi vi må flytte avtalen.
    .title = Avtalen må flyttes
    .when = Når dere må flytte en avtale, før du foreslår ny tid.
    .wording-2 = Tiden var satt av til oss, og kanskje er mye annet lagt rundt den. Når vi nå må flytte avtalen, er det du som må planlegge på nytt.
appointment-missed =
    Vi kom ikke til avtalen, og vi ringte heller ikke. Du ventet på oss i { $hours ->
        [one] én time
       *[other] { $hours } timer
    }, og jeg beklager tiden vi tok fra deg.
    .title = Vi møtte ikke opp
    .when = Når ingen fra dere kom til en avtale og kunden ble sittende og vente.
    .wording-2 =
        Vi lot deg vente i { $hours ->
            [one] én time
           *[other] { $hours } timer
        } uten å komme og uten å gi lyd fra oss. Den tiden var din, og jeg beklager.
appointment-change-new-time = Jeg kan tilby deg { $appointment } og holder av den tiden til deg. Passer noe annet bedre, sier du når, så retter vi oss etter det.
    .title = Forslag til ny tid
    .when = Når du foreslår en ny tid som kunden fritt kan endre.
    .wording-2 = Hva med { $appointment }? Den tiden er din inntil du har svart. Vil du heller ha en annen, foreslår du den, så tilpasser vi oss.
    .wording-3 = Mitt forslag er { $appointment }, og tiden er satt av til deg så lenge. Er en annen dag eller et annet klokkeslett bedre, sier du bare fra, så flytter vi den.
appointment-change-by-customer = Takk for at du sier fra i god tid, så noen andre kan få timen. Det koster ingenting å flytte, og du trenger ikke å oppgi noen grunn.
    .title = Kunden flytter avtalen
    .when = Når kunden må flytte en avtale og synes det er ubehagelig.
    .wording-2 = Det er helt greit å flytte avtalen, og det er gratis. Bra at du ga beskjed så tidlig, for da rekker en annen å få timen.
