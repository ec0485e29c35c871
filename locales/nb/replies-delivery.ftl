# Whole replies: delivery, parcels, returns and appointments.

delivery-delay-reply =
    { greeting }

    Bestilling { $order } er { $days ->
        [one] én dag
       *[other] { $days } dager
    } forsinket og kommer ikke den dagen du hadde regnet med.

    Nå ventes pakken { $date }. { GIVEN($tracking) ->
        [yes] Vil du følge med selv, er sporingsnummeret { $tracking }, men jeg følger også med.
       *[no] Du trenger ikke å følge med, for det gjør jeg.
    } Vil du heller avbestille, får du hele beløpet tilbake. Da svarer du bare «avbestill» på denne e-posten.

    Jeg sjekker hvor pakken er, og skriver til deg innen { $due }.

    { sign-off }
    .title = Forsinket pakke, ny dato
    .subject = Bestilling { $order }: ny leveringsdato
    .chat =
        Bestilling { $order } er { $days ->
            [one] én dag
           *[other] { $days } dager
        } forsinket og ventes nå { $date }. Vil du heller avbestille, får du alt tilbake. Jeg sjekker pakken og skriver til deg innen { $due }.
    .when = Når en pakke er forsinket, årsaken er usikker og en ny dato finnes.
delivery-delay-again-reply =
    { greeting }

    Datoen vi ga deg for bestilling { $order }, holdt ikke. Det er andre gangen, og det er vårt ansvar. Jeg beklager at du har innrettet deg etter datoer som ikke stemte.

    Nå er pakken ventet { $date }. Jeg forstår godt om du ikke stoler på den datoen, så valget er ditt: Vil du vente, eller vil du ha pengene tilbake? Jeg ordner det samme dag som du svarer.

    Jeg følger denne bestillingen selv og skriver til deg innen { $due }, også om det ikke er noe nytt.

    { sign-off }
    .title = Ny dato holdt heller ikke
    .subject = Bestilling { $order }: datoen holdt ikke
    .chat = Datoen vi ga deg for bestilling { $order }, holdt ikke, og det er vårt ansvar. Jeg beklager. Ny ventet dato er { $date }. Vil du vente eller ha pengene tilbake? Jeg skriver innen { $due } uansett.
    .when = Når også den andre lovede datoen er brutt og kunden ikke lenger stoler på datoene.
lost-parcel-search-reply =
    { greeting }

    Pakken med bestilling { $order } har ikke beveget seg i sporingen på { $days ->
        [one] én dag
       *[other] { $days } dager
    }. { GIVEN($tracking) ->
        [yes] Sporingsnummer { $tracking } viser det samme hos deg. Om den er borte, vet ingen ennå.
       *[no] Om den er borte, vet ingen ennå.
    }

    { GIVEN($carrier) ->
        [yes] Jeg har etterlyst pakken hos { $carrier }, og det er vi som snakker med dem. Du trenger ikke å ringe noen.
       *[no] Jeg har etterlyst pakken, og det er vi som snakker med transportøren. Du trenger ikke å ringe noen.
    }

    Finner de den ikke, velger du: en ny pakke eller pengene tilbake. Du kan gjerne si allerede nå hva du helst vil ha.

    Jeg skriver til deg med svaret innen { $due }.

    { sign-off }
    .title = Etterlyser pakken
    .subject = Bestilling { $order }: pakken er etterlyst
    .chat =
        Pakken med bestilling { $order } har stått stille i { $days ->
            [one] én dag
           *[other] { $days } dager
        }, så jeg har etterlyst den. Finner de den ikke, får du en ny eller pengene tilbake. Du hører fra meg innen { $due }.
    .when = Når pakken ikke har rørt seg på en stund, men ennå ikke er meldt tapt.
lost-parcel-replacement-reply =
    { greeting }

    Pakken med bestilling { $order } er ikke funnet og regnes nå som tapt. Vi sender en ny, og den koster deg ingenting.

    Den nye pakken er ventet { $date }. Vil du heller ha pengene tilbake, svarer du på denne e-posten før { $due }.

    Skulle den første pakken dukke opp, sier du bare fra, så ordner jeg henting hos deg.

    Du trenger verken å signere eller betale noe. Jeg følger med på den nye pakken selv og skriver til deg om den ikke er framme { $date }.

    { sign-off }
    .title = Tapt pakke, ny er sendt
    .subject = Bestilling { $order }: ny pakke er på vei
    .chat = Pakken med bestilling { $order } er ikke funnet, så vi sender deg en ny gratis. Den er ventet { $date }. Vil du heller ha pengene tilbake, svarer du før { $due }.
    .when = Når pakken er regnet som tapt og en ny er sendt.
damaged-item-reply =
    { greeting }

    Takk for at du ga beskjed. Det er skuffende å åpne pakken og se at { $product } er ødelagt, og slik varen er nå, får du ikke brukt den.

    Vil du ha en ny vare eller pengene tilbake for bestilling { $order }? Du velger.

    Send meg ett bilde av det du fikk. Mer trenger jeg ikke, heller ikke esken.

    En ny er lagt til side til deg fram til { $due }. Samme dag som jeg får svaret ditt, setter jeg i gang det du har valgt.

    { sign-off }
    .title = Skadet vare, du velger
    .subject = Bestilling { $order }: ny vare eller pengene tilbake
    .chat = Takk for beskjeden. Du velger mellom en ny vare og pengene tilbake. En ny er lagt til side til { $due }. Send ett bilde, så setter jeg i gang samme dag.
    .when = Når varen kom fram skadet og kunden skal velge ny eller penger tilbake.
wrong-item-reply =
    { greeting }

    Vi pakket noe annet enn { $product } i bestilling { $order }, og det beklager jeg.

    Riktig vare sendes nå, uten at du først må levere noe tilbake, og er ventet hos deg { $date }.

    Den andre varen sender du tilbake gratis når det passer. { GIVEN($link) ->
        [yes] Returetiketten finner du her: { $link }
       *[no] Vi betaler returen.
    }

    Jeg sjekker { $date } at riktig vare er kommet fram, og skriver til deg om den mangler.

    { sign-off }
    .title = Vi sendte feil vare
    .subject = Bestilling { $order }: riktig vare kommer
    .chat = Vi pakket feil vare i bestilling { $order }, og det beklager jeg. { $product } sendes nå og er ventet { $date }. Den andre varen kan du returnere gratis, og jeg sjekker samme dag at den rette er kommet.
    .when = Når dere har sendt noe annet enn kunden bestilte.
out-of-stock-reply =
    { greeting }

    Vi tok imot bestilling { $order } selv om { $product } var utsolgt, fordi lagerstatusen vår var feil. Jeg beklager at du fikk en bekreftelse vi ikke hadde dekning for.

    Du velger mellom tre ting: å vente til { $product } er tilbake på lager, trolig { $date }, å få en lignende vare til samme pris eller å avbestille og få hele beløpet tilbake.

    Bestillingen blir stående uten at noe trekkes før du har bestemt deg.

    Innen { $due } skriver jeg til deg med et forslag til en lignende vare, så du kan sammenligne.

    { sign-off }
    .title = Utsolgt etter bestilling
    .subject = Bestilling { $order }: hva vil du heller ha?
    .chat = Vi tok imot bestilling { $order }, men { $product } var utsolgt. Det beklager jeg. Du kan vente til { $date }, få en lignende vare eller avbestille. Jeg kommer med et forslag innen { $due }.
    .when = Når dere har tatt imot en bestilling på noe som var utsolgt.
return-instructions-reply =
    { greeting }

    Det er helt i orden å returnere bestilling { $order }. Slik gjør du:

    Først skriver du ut returetiketten her: { $link }

    Deretter pakker du varen, fester etiketten utenpå og leverer pakken senest { $date }.

    Når pakken er her, sjekker vi den og betaler tilbake innen { $days ->
        [one] én virkedag
       *[other] { $days } virkedager
    }. Lever pakken innen { $date }, så tar vi resten: Jeg sørger for at pengene blir sendt i tide.

    { sign-off }
    .title = Retur, trinn for trinn
    .subject = Retur av bestilling { $order }
    .chat =
        Du kan gjerne returnere bestilling { $order }. Etiketten ligger her: { $link } Lever pakken senest { $date }, så betaler vi tilbake innen { $days ->
            [one] én virkedag
           *[other] { $days } virkedager
        } etter at den er framme.
    .when = Når kunden vil returnere en bestilling.
appointment-change-reply =
    { greeting }

    Avtalen vi har { $date }, må flyttes. Kanskje har du planlagt dagen rundt den, og jeg beklager at du nå må legge om planene.

    Jeg kan tilby deg { $appointment } i stedet. Passer det ikke, er en annen tid like grei. Skriv hva du heller vil ha, så finner jeg plass.

    Den nye tiden er holdt av til deg fram til { $due }. Så snart du har svart, får du en skriftlig bekreftelse fra meg.

    { sign-off }
    .title = Avtalt besøk flyttes, ny tid
    .subject = Avtalen vår { $date }: forslag til ny tid
    .chat = Avtalen vi har { $date }, må flyttes, og jeg beklager at du må legge om planene. Hva med { $appointment }? Jeg holder tiden til { $due }, og passer noe annet bedre, er det like greit.
    .when = Når dere må flytte et avtalt besøk og har en ny tid å foreslå.
