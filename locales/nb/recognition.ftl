# Thanks to a colleague for empathic work.

recognition-calm-with-an-angry-customer =
    { GIVEN($agent) ->
        [yes] { $agent }, du lot kunden snakke ferdig og gikk tilbake til fakta.
       *[no] Du lot kunden snakke ferdig og gikk tilbake til fakta.
    } Det var da tonen snudde.
    .title = Rolig med en sint kunde
    .when = Når en kollega holdt roen da en kunde var sint.
    .wording-2 =
        { GIVEN($agent) ->
            [yes] Jeg la merke til hvordan du tok den samtalen, { $agent }.
           *[no] Jeg la merke til hvordan du tok den samtalen.
        } Ingen avbrytelser, bare ett spørsmål om hva som hadde skjedd. Kunden endte med å takke.
recognition-owned-the-mistake =
    { GIVEN($agent) ->
        [yes] Du sa «det var vår feil» uten bortforklaringer, { $agent }, og rettet feilen samme dag.
       *[no] Du sa «det var vår feil» uten bortforklaringer og rettet feilen samme dag.
    } Det krever mot. Kunden fikk et svar å stole på.
    .title = Sto ved feilen
    .when = Når en kollega tok ansvar for en feil og fikk den rettet samme dag.
    .wording-2 =
        { GIVEN($agent) ->
            [yes] { $agent }, ingen omveier, bare «det var vår feil», og så var den rettet.
           *[no] Ingen omveier, bare «det var vår feil», og så var den rettet.
        } For kunden er det forskjellen på en forklaring og et svar.
recognition-listened-to-the-end =
    { GIVEN($agent) ->
        [yes] Du hørte hva som lå bak det uklare spørsmålet, { $agent }.
       *[no] Du hørte hva som lå bak det uklare spørsmålet.
    } Ett godt spørsmål fra deg, og så visste vi hva det egentlig gjaldt. Den tråden har vi andre noe å lære av.
    .title = Lyttet til slutten
    .when = Når en kollega fant fram til hva spørsmålet egentlig handlet om.
    .wording-2 =
        { GIVEN($agent) ->
            [yes] { $agent }, spørsmålet du stilte midt i forvirringen, traff akkurat det kunden ikke fikk sagt.
           *[no] Spørsmålet du stilte midt i forvirringen, traff akkurat det kunden ikke fikk sagt.
        } Den tråden bør leses av oss alle.
recognition-kept-the-promise =
    { GIVEN($agent) ->
        [yes] Du ringte da du hadde sagt at du skulle, { $agent }, selv om det ikke var noe nytt.
       *[no] Du ringte da du hadde sagt at du skulle, selv om det ikke var noe nytt.
    } Dermed slapp kunden å purre på oss. Det er det som gjør at folk stoler på oss.
    .title = Holdt det som var lovet
    .when = Når en kollega ga beskjed til avtalt tid selv om det ikke var noe nytt.
    .wording-2 =
        { GIVEN($agent) ->
            [yes] Kunden trengte ikke å spørre, fordi du skrev til avtalt tid, { $agent }.
           *[no] Kunden trengte ikke å spørre, fordi du skrev til avtalt tid.
        } At meldingen bare sa «ikke ennå», gjorde ingenting. Den kom.
recognition-kind-no =
    { GIVEN($agent) ->
        [yes] Du sa nei slik at kunden takket for det, { $agent }.
       *[no] Du sa nei slik at kunden takket for det.
    } Det mulige sto først, grunnen var ekte, og ingenting var skjult. Den åpningen låner jeg.
    .title = Et vennlig nei
    .when = Når en kollega sa nei på en måte kunden takket for.
    .wording-2 =
        { GIVEN($agent) ->
            [yes] Avslaget ditt er verdt å lese, { $agent }.
           *[no] Avslaget ditt er verdt å lese.
        } Du begynte med det kunden kunne få, og sa resten rett ut. Slik vil jeg også skrive det neste gang.
recognition-met-without-assumptions =
    { GIVEN($agent) ->
        [yes] Du spurte «hva vil du at jeg skal kalle deg?» i stedet for å gjette, { $agent }.
       *[no] Du spurte «hva vil du at jeg skal kalle deg?» i stedet for å gjette.
    } Da fikk kunden være seg selv, og samtalen handlet om saken.
    .title = Spurte i stedet for å gjette
    .when = Når en kollega spurte i stedet for å gå ut fra noe om kunden.
    .wording-2 =
        { GIVEN($agent) ->
            [yes] Det fine spørsmålet ditt, { $agent }, lot kunden selv si hvem saken gjaldt.
           *[no] Det fine spørsmålet ditt lot kunden selv si hvem saken gjaldt.
        } Du gjettet ikke, og det gjorde resten av samtalen enkel.
recognition-looked-after-a-colleague =
    { GIVEN($agent) ->
        [yes] Du så at noen på teamet hadde hatt en tung sak, { $agent }, og tok den neste.
       *[no] Du så at noen på teamet hadde hatt en tung sak, og tok den neste.
    } Å passe på hverandre er en del av jobben, og jeg så at du gjorde det.
    .title = Tok vare på en kollega
    .when = Når noen på teamet tok over eller sørget for en pause etter en tung sak.
    .wording-2 =
        { GIVEN($agent) ->
            [yes] At du sørget for en pause, { $agent }, ble lagt merke til.
           *[no] At du sørget for en pause, ble lagt merke til.
        } Det er slik et team holder over tid, og det hører med til jobben på lik linje med svarene vi skriver.
