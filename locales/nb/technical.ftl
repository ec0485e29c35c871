# Outages, technical problems, access, defects and privacy.

outage-acknowledge = { $service } er nede akkurat nå, så det du var midt i, får du ikke gjort ferdig. Det skyldes verken utstyret eller nettet ditt, så du kan slutte å prøve.
    .title = Tjenesten er nede
    .when = Når tjenesten er nede og kunden tror at feilen kan ligge i eget utstyr.
    .wording-2 = Feilen er ikke hos deg: { $service } er nede. Arbeidet du holdt på med, har stoppet opp, men du trenger ikke å gjøre noe med utstyret ditt.
    .wording-3 = Du skulle bli ferdig med noe, og så forsvinner { $service } midt i det. Jeg kan bekrefte at tjenesten er nede, så du trenger ikke å lete etter feil hos deg selv.
outage-our-change =
    Driftsstansen skyldtes en endring vi gjorde. I { $hours ->
        [one] én time
       *[other] { $hours } timer
    } fikk du ikke brukt tjenesten, og dagen din ble en annen enn du hadde tenkt. Det beklager jeg.
    .title = Vår endring var årsaken
    .when = Etter en driftsstans som dere selv utløste.
    .wording-2 =
        Vi endret noe, og det stanset tjenesten i { $hours ->
            [one] én time
           *[other] { $hours } timer
        }. Det er vårt ansvar. Jeg beklager arbeidet du ikke fikk gjort mens det sto på.
outage-back = { $service } virker igjen. Se etter om det du holdt på med, ligger der du slapp. Er noe annerledes, vil jeg gjerne at du skriver til meg.
    .title = Tjenesten er tilbake
    .when = Når tjenesten er oppe igjen etter en driftsstans.
    .wording-2 = Nå kan du bruke { $service } igjen. Arbeidet ditt skal ligge slik du forlot det. Gjør det ikke det, skriver du til meg, så ser jeg på det.
outage-next-update = Det er folk på saken akkurat nå. Neste melding får du innen { $due }, også om det ikke har skjedd noe nytt. Du trenger ikke å følge med imens.
    .title = Neste oppdatering kommer
    .when = Mens en driftsstans pågår og du ikke vet når den er over.
    .wording-2 = Teknikerne arbeider med feilen nå. Innen { $due } skriver jeg hvor langt de har kommet, også om svaret er «like langt», så du slipper å sjekke hele tiden.
    .wording-3 = Du skal slippe å prøve igjen og igjen. Vi jobber med feilen nå, og innen { $due } skriver jeg til deg, enten det er noe nytt eller ikke.
technical-problem-already-tried =
    Du har allerede prøvd { $attempts ->
        [one] én løsning
       *[other] { $attempts } løsninger
    }. Det bygger jeg videre på: Jeg fortsetter derfra, og du slipper å høre «prøv å starte på nytt».
    .title = Begynner der kunden slapp
    .when = Når kunden har prøvd flere ting før dere snakker sammen.
    .wording-2 =
        Det du har testet, sparer oss begge for tid. { $attempts ->
            [one] Den ene løsningen kan jeg stryke
           *[other] De { $attempts } løsningene kan jeg stryke
        }, så går jeg rett på det som er igjen.
technical-problem-not-you = Et program skal tåle at folk bruker det på vanlig måte, og det er det du har gjort. Vi leter etter årsaken sammen.
    .title = Vi leter etter årsaken sammen
    .when = Når kunden tror at feilen er selvforskyldt.
    .wording-2 = Det du beskriver, er helt vanlig bruk. La oss finne ut sammen hva som faktisk skjer.
    .wording-3 = Du trenger ikke å lete etter feilen hos deg selv. Vis meg hva du gjorde, så ser jeg etter hva som skjer i programmet.
technical-problem-together =
    Vi tar dette i { $steps ->
        [one] ett trinn
       *[other] { $steps } trinn, ett om gangen
    }. Du bestemmer farten og sier fra når du er klar til å gå videre.
    .title = Ett trinn om gangen
    .when = Når du hjelper kunden direkte og går gjennom trinnene.
    .wording-2 =
        { $steps ->
            [one] Det er ett trinn vi skal gjennom, og jeg er med deg hele veien.
           *[other] Det er { $steps } trinn vi skal gjennom, og jeg er med deg i hvert av dem.
        } Ta den tiden du trenger. Jeg venter til du sier «videre».
technical-problem-specialist =
    { GIVEN($ticket) ->
        [yes] Dette må undersøkes i selve programmet. Alt du har beskrevet i sak { $ticket }, har jeg gitt videre.
       *[no] Dette må undersøkes i selve programmet. Alt du har beskrevet, har jeg gitt videre.
    } Jeg er fortsatt kontakten din, og du hører fra meg innen { $due }.
    .title = Spesialist ser på feilen
    .when = Når feilen må undersøkes av noen som kan gå inn i programmet.
    .wording-2 =
        Feilen sitter dypere enn jeg kan se herfra, så en utvikler har fått alt du har beskrevet. { GIVEN($ticket) ->
            [yes] Sak { $ticket } blir hos meg
           *[no] Saken blir hos meg
        }, og innen { $due } forteller jeg deg hva undersøkelsen viser.
account-access-acknowledge =
    { GIVEN($service) ->
        [yes] Det som ligger i { $service }, er ditt, og likevel kommer du ikke inn.
       *[no] Det som ligger på kontoen, er ditt, og likevel kommer du ikke inn.
    } Jeg hjelper deg inn igjen.
    .title = Stengt ute fra kontoen
    .when = Når kunden ikke kommer inn på kontoen sin.
    .wording-2 =
        { GIVEN($service) ->
            [yes] Å være stengt ute fra kontoen i { $service } er som å stå utenfor sin egen dør uten nøkkel.
           *[no] Å være stengt ute fra kontoen er som å stå utenfor sin egen dør uten nøkkel.
        } La oss finne en vei inn.
    .wording-3 =
        { GIVEN($service) ->
            [yes] Du vet at alt ligger der i { $service }, men du får ikke tak i det.
           *[no] Du vet at alt ligger der, men du får ikke tak i det.
        } Det er frustrerende, og det skal vi gjøre noe med nå.
account-access-identity =
    Først må jeg vite at det er deg jeg snakker med, så ingen andre kommer seg inn på denne måten. Det tar { $minutes ->
        [one] ett minutt
       *[other] { $minutes } minutter
    }.
    .title = Bekrefte hvem kunden er
    .when = Når du må vite hvem du snakker med, før du åpner kontoen.
    .wording-2 =
        Sjekken jeg nå må gjøre, er for din skyld: Den stopper andre som vil inn på kontoen din. { $minutes ->
            [one] Vi er ferdige på ett minutt
           *[other] Vi er ferdige på { $minutes } minutter
        }, så åpner jeg.
account-access-choose-way = Du har to veier inn, for eksempel en kode på telefonen eller en lenke på e-post. Velg den du får tak i nå, så venter jeg til du er inne.
    .title = Velg vei inn
    .when = Når kunden kan velge mellom to måter å komme inn på.
    .wording-2 = Hva har du tilgang til akkurat nå, telefonen eller e-posten? Jeg bruker den du velger, og blir her til innloggingen virker. Passordet ditt trenger jeg aldri.
account-access-locked-for-safety = Kontoen ble låst automatisk etter flere mislykkede innlogginger, og låsen beskytter det som ligger der. La oss se på de siste innloggingene sammen, så vi ser hva som har skjedd.
    .title = Låst for å beskytte deg
    .when = Når kontoen er låst automatisk og kunden er redd for at noen har vært inne.
    .wording-2 = At kontoen er låst, beskytter deg: Ingen kommer lenger inn ved å prøve seg fram. Om noen var inne før det, ser vi når vi går gjennom de siste innloggingene sammen.
defect-acknowledge = { $product } har sluttet å virke, selv om du kjøpte noe som skulle vare. Nå mangler du noe du hadde regnet med å ha.
    .title = Sluttet å virke
    .when = Når noe kunden har kjøpt, har sluttet å virke.
    .wording-2 = At { $product } ikke virker lenger, er en skuffelse når du kjøpte noe du skulle ha lenge. Nå må du klare deg uten.
defect-known-fault = Denne feilen kjenner vi til, og den kommer fra produksjonen, ikke fra måten du har brukt varen på. Jeg beklager. Vi betaler for reparasjon eller en ny vare.
    .title = Kjent produksjonsfeil
    .when = Når feilen er bekreftet som en produksjonsfeil.
    .wording-2 = Du har ikke gjort noe galt: Varen forlot fabrikken med en feil som vi vet om. Det beklager jeg, og både reparasjon og bytte er uten kostnad for deg.
defect-repair-or-replace = Reparasjon betyr at du beholder din egen, men må klare deg uten den så lenge. Med en ny er du raskere i gang. Velg, så ordner jeg det i dag.
    .title = Reparere eller bytte
    .when = Når kunden kan velge mellom reparasjon og ny vare.
    .wording-2 = Hva betyr mest for deg: å beholde den du har, eller å være uten så kort tid som mulig? Vil du beholde den, reparerer vi. Ellers bytter vi. Jeg ordner det i dag uansett.
privacy-concern-right-to-ask = Det er et godt spørsmål, og du skal få et konkret svar: hvilke opplysninger det gjelder, hva de er brukt til, og hvem som har sett dem.
    .title = Spørsmål om egne opplysninger
    .when = Når kunden vil vite hva dere har lagret, eller hvorfor en melding kom.
    .wording-2 = Du skal få vite hvilke opplysninger vi har om deg, hvem som ser dem, og hvorfor. Jeg finner ut av det før jeg sier noe, så svaret blir nøyaktig.
privacy-concern-breach = Opplysninger om deg har havnet hos noen som ikke skulle hatt dem. Det var vi som gjorde feilen, og jeg beklager. Nå skal du få vite av meg nøyaktig hva det gjaldt.
    .title = Opplysninger på avveie
    .when = Når det er bekreftet at kundens opplysninger har kommet på avveie hos dere.
    .wording-2 = Jeg må fortelle deg noe alvorlig: Vi har gitt opplysninger om deg til feil person. Det er vårt ansvar, og jeg beklager. Nå skal jeg si deg nøyaktig hvilke opplysninger det gjelder.
# allow left-out: the sentence names nobody in this language
privacy-concern-your-control = Opplysningene er dine: Du kan få en kopi av dem, få dem rettet eller få dem slettet. Én setning til meg er nok til å sette det i gang, og du trenger ikke å oppgi noen grunn.
    .title = Kopi, retting eller sletting
    .when = Når kunden vil vite hva som kan gjøres med opplysningene dere har lagret.
    .wording-2 = Kopi, retting eller sletting: Hva du vil ha gjort med opplysningene dine, avgjør du. Skriv det til meg med dine egne ord, så setter jeg det i gang. Du trenger ikke å fylle ut noe.
privacy-concern-written-answer = Jeg gir spørsmålet ditt til den som har ansvar for personvern i { -brand }, og sørger for at du får et skriftlig svar innen { $date }. Svaret er skrevet av et menneske og tar for seg alt du spør om.
    .title = Skriftlig svar om personvern
    .when = Når spørsmålet må besvares av den personvernansvarlige.
    .wording-2 = Innen { $date } skal du ha et skriftlig svar, punkt for punkt. Det kommer fra den personvernansvarlige her, og jeg følger med på at ingen av spørsmålene dine blir glemt.
    .chat = Jeg gir spørsmålet ditt til den personvernansvarlige i { -brand } og sørger for at du får et skriftlig svar innen { $date }. Det skrives av et menneske og tar for seg alt du spør om.
