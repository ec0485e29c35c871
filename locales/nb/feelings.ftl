# Grief, hardship, anger, worry, confusion and disappointment.

bereavement-condolence = Jeg kondolerer. Det praktiske hos oss tar jeg meg av, så har du én ting mindre å tenke på.
    .title = Kondolanse
    .when = Når kunden forteller at noen er død.
    .wording-2 = Det var trist å høre, og jeg kondolerer. Det som må ordnes her hos oss, gjør jeg for deg.
    .wording-3 = La meg først få kondolere. Nå som du har gitt beskjed, tar jeg hånd om resten her hos oss, så du slipper å bruke krefter på det.
hardship-thanks-for-telling = Bra at du sier fra nå, for da er det flere ting vi kan gjøre. Du bestemmer selv hvor mye du vil fortelle, og du trenger ikke å bevise noe.
    .title = Bra at du sier fra
    .when = Når kunden forteller at sykdom, jobbtap eller noe annet gjør det vanskelig å henge med.
    .wording-2 = Takk for at du ikke ventet med å fortelle det. Jo tidligere vi vet det, desto flere løsninger finnes det. Hvorfor det er slik, trenger du ikke å forklare.
hardship-room-to-pay = Kan du ikke betale nå, finner vi en annen måte: mer tid eller mindre beløp om gangen. Si hva du klarer, så bekrefter jeg det skriftlig, og det kommer ingen purring imens.
    .title = Utsettelse eller mindre beløp
    .when = Når kunden ikke kan betale nå og du har fullmakt til å gi utsettelse eller avdrag.
    .wording-2 = Hva er mulig for deg i måneden, eller når passer det bedre å betale? Vi lager en avtale ut fra det du sier, og skriver den ned, så det ikke kommer noen purring i mellomtiden.
bereavement-no-hurry = Det haster ikke. Fram til { $date } er det ingenting du må sende eller bestemme. Jeg sørger for at det verken kommer purring eller trekk fra oss før det.
    .title = Det haster ikke
    .when = Når kunden skal få slippe frister etter et dødsfall, og du har stoppet purring og trekk.
    .wording-2 = Dette kan ligge en stund. Jeg har stoppet både fakturaer og purringer fram til { $date }, og ingen avgjørelse må tas før den dagen.
angry-reason = Du måtte rydde opp i noe du ikke hadde skyld i. Det ville gjort hvem som helst sint.
    .title = Sint med god grunn
    .when = Når kunden er sint og har sagt hvorfor. Bytt gjerne ut grunnen med kundens egen.
    .wording-2 = Du ba om hjelp og ble sittende igjen med alt selv. At du reagerer på det, er helt naturlig.
    .wording-3 = Det du forteller, er en god grunn til å være sint. Ingen vil sitte alene med noe slikt.
angry-one-thing-now = Mye har gått galt her. Det som haster mest, tar jeg først. Innen { $due } er det løst, eller du har svaret mitt.
    .title = Det viktigste først
    .when = Når du vil lede fra sinne til én konkret handling.
    .wording-2 = Én ting om gangen. Jeg begynner med det som står mest på spill, og innen { $due } vet du hva jeg har fått til.
angry-short-break =
    Skal vi ta en pause på { $minutes ->
        [one] ett minutt
       *[other] { $minutes } minutter
    }? Imens går jeg gjennom fakta, og så kommer jeg tilbake til deg. Vil du heller fortsette nå, gjør vi det.
    .title = Forslag om pause
    .when = Når samtalen går i ring og begge er slitne.
    .wording-2 =
        Gi meg { $minutes ->
            [one] ett minutt
           *[other] { $minutes } minutter
        } til å samle trådene, så ringer eller skriver jeg til deg igjen. Det er et forslag, og du kan si nei.
angry-boundary = Jeg vil gjerne løse dette for deg, og det klarer jeg når vi snakker om saken uten skjellsord. Skal vi fortsette derfra?
    .title = Sette en rolig grense
    .when = Når kunden skjeller deg ut, og du vil fortsette samtalen.
    .wording-2 = Jeg er her for å hjelpe deg. Skjellsord kan jeg ikke svare på, men det som har skjedd, kan jeg gjøre noe med. La oss ta det derfra.
anxious-one-by-one = Det gjør ingenting at du spør om mye. Det er ofte verre å ikke vite enn å få et klart svar, så jeg tar punktene dine ett for ett.
    .title = Svar på hvert punkt
    .when = Når kunden er urolig og stiller mange spørsmål på en gang.
    .wording-2 = Alle spørsmålene dine får et svar, i den rekkefølgen du stilte dem. Kom gjerne med flere. Det er uvissheten som er tung, og den kan vi gjøre noe med.
anxious-stay-until-done =
    { GIVEN($customer) ->
        [yes] Jeg blir her hos deg til det er gjort, { $customer }.
       *[no] Jeg blir her hos deg til det er gjort.
    } Vi slutter ikke før du selv har sett om det virker, og du har god tid.
    .title = Blir til det virker
    .when = Når kunden er urolig i en chat eller samtale, og du blir til alt er gjort.
    .wording-2 =
        { GIVEN($customer) ->
            [yes] Ta deg den tiden du trenger, { $customer }.
           *[no] Ta deg den tiden du trenger.
        } Jeg er her helt til vi er ferdige og du har sett resultatet med egne øyne.
anxious-what-is-certain = La meg skille mellom det vi vet, og det som ennå er åpent. Det første kan du stole på. Det andre er det noen som jobber med nå, og du skal få vite hvem:
    .title = Det sikre og det åpne
    .when = Når kunden er urolig og noe fremdeles er uavklart.
    .wording-2 = Du får to lister av meg: det som er helt sikkert, og det som ikke er avklart. På den siste står det også hvem som finner det ut.
    .wording-3 = Jeg vil heller si «det vet vi ikke» enn å love noe som kanskje ikke holder. Derfor får du først det som er sikkert, så det som er uavklart, og hvem som undersøker det.
confused-unclear-text = Det er teksten vår det er noe i veien med, ikke deg som leser den. Nå sier jeg det med vanlige ord:
    .title = Teksten var uklar
    .when = Når kunden ikke forstår et brev, en side eller en regning fra dere.
    .wording-2 = Hvis du må lese det tre ganger, har vi skrevet det dårlig. Her er det samme på vanlig norsk:
    .wording-3 = Du har ikke oversett noe. Det er vi som har skrevet uklart. Sagt rett fram betyr det dette:
confused-one-step-only =
    { $steps ->
        [one] Akkurat nå er det bare dette ene trinnet du trenger:
       *[other] Av de { $steps } trinnene trenger du bare det første nå. Resten tar vi når det er gjort. Det første er:
    }
    .title = Bare ett trinn nå
    .when = Når det er mange trinn og kunden trenger å slippe å se alle.
    .wording-2 =
        { $steps ->
            [one] Det er bare én ting å gjøre, og det er denne:
           *[other] Legg bort listen på { $steps } trinn foreløpig. Vi tar én ting, og så neste når den er unna:
        }
confused-ask-again = Spør så mange ganger du trenger. Sier jeg det på en måte som ikke sitter, prøver jeg en annen.
    .title = Spør gjerne igjen
    .when = Når kunden kvier seg for å spørre en gang til.
    .wording-2 = Jeg forklarer det gjerne én gang til, og da med andre ord. Blir det ikke klart da heller, er det et tegn på at jeg må finne på noe bedre.
disappointed-expectation = Etter det du hadde lest, var det rimelig å vente seg mer enn det du fikk. Det du gledet deg til, og det som kom, var to forskjellige ting.
    .title = Forventningen var rimelig
    .when = Når kunden fikk mindre enn det var grunn til å vente.
    .wording-2 = Du hadde grunn til å tro på det du ble fortalt. Det som kom, ligger et godt stykke unna, så skuffelsen kommer ikke av ingenting.
    .wording-3 = Det er stor avstand mellom det du ble forespeilet, og det du fikk. At du ventet deg det du gjorde, er helt rimelig.
disappointed-promise-broken = Vi ga deg et løfte og holdt det ikke. Det beklager jeg.
    .title = Vi holdt ikke ordet
    .when = Når dere har lovet noe konkret og ikke holdt det.
    .wording-2 = Du fikk ordet vårt, og vi brøt det. Jeg beklager at du regnet med noe vi ikke gjorde.
disappointed-make-it-right = Hva skal til for at dette blir greit igjen for deg? Du får svar i dag på hva av det jeg kan ordne selv.
    .title = Hva skal til?
    .when = Før du foreslår noe, når kunden selv skal si hva som ville rette opp saken.
    .wording-2 = Si meg først hva du ville regnet som en god løsning. Det jeg kan avgjøre på egen hånd, får du høre samme dag.
