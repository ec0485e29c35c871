bereavement-condolence =
    { $register ->
       *[formal] Priimkite nuoširdžią užuojautą. Praktiniais reikalais pasirūpinsiu aš, kad Jums nereikėtų.
        [casual] Priimk nuoširdžią užuojautą. Praktiniais reikalais pasirūpinsiu aš, kad tau nereikėtų.
    }
    .title = Užuojauta
    .when = Kai klientas rašo, kad mirė žmogus.
    .wording-2 =
        { $register ->
           *[formal] Nuoširdžiai užjaučiu. Tai, ką reikia sutvarkyti pas mus, nuo šiol yra mano darbas, o ne Jūsų.
            [casual] Nuoširdžiai užjaučiu. Tai, ką reikia sutvarkyti pas mus, nuo šiol yra mano darbas, o ne tavo.
        }
    .wording-3 =
        { $register ->
           *[formal] Užjaučiu Jus dėl netekties. Užtenka to, kad mums pranešėte, – viską, ką reikia sutvarkyti pas mus, padarysiu aš.
            [casual] Užjaučiu tave dėl netekties. Užtenka to, kad mums pranešei, – viską, ką reikia sutvarkyti pas mus, padarysiu aš.
        }

hardship-thanks-for-telling =
    { $register ->
       *[formal] Gerai, kad pasakėte anksti: dabar turime daugiau galimybių susitarti. Kiek pasakoti, sprendžiate Jūs – daugiau aiškinti ar įrodinėti nereikia.
        [casual] Gerai, kad pasakei anksti: dabar turime daugiau galimybių susitarti. Kiek pasakoti, sprendi tu – daugiau aiškinti ar įrodinėti nereikia.
    }
    .title = Gerai, kad pasakyta anksti
    .when = Kai klientas pasako, kad dėl ligos, darbo ar kitų priežasčių sunku laikytis terminų.
    .wording-2 =
        { $register ->
           *[formal] Ačiū, kad nelaukėte. Man užtenka to, ką pasakėte, o kuo anksčiau kalbamės, tuo daugiau lieka išeičių.
            [casual] Ačiū, kad nelaukei. Man užtenka to, ką pasakei, o kuo anksčiau kalbamės, tuo daugiau lieka išeičių.
        }

hardship-room-to-pay =
    { $register ->
       *[formal] Galime pratęsti terminą arba padalyti sumą į mažesnes dalis. Pasakykite, kas Jums įveikiama, o mes tai patvirtinsime raštu, kad susitarimo metu neateitų nė vienas priminimas.
        [casual] Galime pratęsti terminą arba padalyti sumą į mažesnes dalis. Pasakyk, kas tau įveikiama, o mes tai patvirtinsime raštu, kad susitarimo metu neateitų nė vienas priminimas.
    }
    .title = Daugiau laiko mokėti
    .when = Kai žmogus dabar negali sumokėti.
    .wording-2 =
        { $register ->
           *[formal] Kokia suma ir kada Jums būtų pakeliama? Galima mokėti vėliau arba dalimis: ką sutarsime, surašysiu, ir priminimų iki tol nebus.
            [casual] Kokia suma ir kada tau būtų pakeliama? Galima mokėti vėliau arba dalimis: ką sutarsime, surašysiu, ir priminimų iki tol nebus.
        }

bereavement-no-hurry = Iki { $date } nieko siųsti ar spręsti nereikia. Pasirūpinsiu, kad iki tos dienos neateitų nei priminimų, nei sąskaitų.
    .title = Skubėti nereikia
    .when = Kai po netekties norite panaikinti terminų spaudimą.
    .wording-2 =
        { $register ->
           *[formal] Terminų dabar nėra: priminimus ir mokėjimus sustabdau iki { $date }, ir iki tol mums iš Jūsų nieko nereikia.
            [casual] Terminų dabar nėra: priminimus ir mokėjimus sustabdau iki { $date }, ir iki tol mums iš tavęs nieko nereikia.
        }

angry-reason = Supratau, kas nutiko. Supyktų kiekvienas, kam tektų likti su tuo be sprendimo.
    .title = Pykčio priežastis aiški
    .when = Kai klientas pyksta ir pats įvardijo priežastį; pakartokite ją savais žodžiais.
    .wording-2 =
        { $register ->
           *[formal] Pykstate ne be reikalo: priežastį pasakėte aiškiai, ir ji rimta.
            [casual] Pyksti ne be reikalo: priežastį pasakei aiškiai, ir ji rimta.
        }
    .wording-3 =
        { $register ->
           *[formal] Iš to, ką papasakojote, aišku, kad pykti yra dėl ko. Niekas nenorėtų likti su tuo vienas.
            [casual] Iš to, ką papasakojai, aišku, kad pykti yra dėl ko. Niekas nenorėtų likti su tuo vienas.
        }

angry-one-thing-now =
    { $register ->
       *[formal] Pirmiausia imuosi to, kas skubiausia. Iki { $due } tai bus sutvarkyta arba turėsite mano atsakymą.
        [casual] Pirmiausia imuosi to, kas skubiausia. Iki { $due } tai bus sutvarkyta arba turėsi mano atsakymą.
    }
    .title = Vienas skubiausias dalykas
    .when = Kai bėdų daug ir reikia pradėti nuo vieno darbo.
    .wording-2 = Dabar – vienas dalykas, kiti po jo. Skubiausio imuosi iš karto ir iki { $due } jį užbaigsiu arba pranešiu, kas paaiškėjo.

angry-short-break =
    { $register ->
       *[formal]
            Siūlau { $minutes ->
                [one] { $minutes } minutės
                [few] { $minutes } minučių
                [many] { $minutes } minutės
               *[other] { $minutes } minučių
            } pertrauką: per tą laiką sudėliosiu faktus ir susisieksiu. Jei norite tęsti dabar, tęsiame.
        [casual]
            Siūlau { $minutes ->
                [one] { $minutes } minutės
                [few] { $minutes } minučių
                [many] { $minutes } minutės
               *[other] { $minutes } minučių
            } pertrauką: per tą laiką sudėliosiu faktus ir susisieksiu. Jei nori tęsti dabar, tęsiame.
    }
    .title = Trumpa pertrauka
    .when = Kai pokalbis sukasi ratu ir abiem reikia atsikvėpti.
    .wording-2 =
        { $register ->
           *[formal]
                Gal abiem praverstų atsikvėpti? Jei sutinkate, { $minutes ->
                    [one] { $minutes } minutę
                    [few] { $minutes } minutes
                    [many] { $minutes } minutės
                   *[other] { $minutes } minučių
                } skirsiu faktams surinkti ir grįšiu; jei ne, kalbame toliau.
            [casual]
                Gal abiem praverstų atsikvėpti? Jei sutinki, { $minutes ->
                    [one] { $minutes } minutę
                    [few] { $minutes } minutes
                    [many] { $minutes } minutės
                   *[other] { $minutes } minučių
                } skirsiu faktams surinkti ir grįšiu; jei ne, kalbame toliau.
        }

angry-boundary = Noriu tai išspręsti, ir man tai pavyks, kai kalbėsime apie patį reikalą, be įžeidimų. Galime tęsti kad ir dabar.
    .title = Rami riba dėl įžeidimų
    .when = Kai klientas įžeidinėja, bet pokalbį dar galima tęsti.
    .wording-2 =
        { $register ->
           *[formal] Kai sulaukiu įžeidimų, ieškoti sprendimo man sunkiau. Grįžkime prie to, kas nutiko, – čia Jums galiu padėti.
            [casual] Kai sulaukiu įžeidimų, ieškoti sprendimo man sunkiau. Grįžkime prie to, kas nutiko, – čia tau galiu padėti.
        }

anxious-one-by-one = Klausimų ne per daug: nežinia vargina labiau nei aiškus atsakymas. Atsakysiu į kiekvieną iš eilės.
    .title = Atsakymas į kiekvieną klausimą
    .when = Kai klientas nerimauja ir iš karto užduoda daug klausimų.
    .wording-2 =
        { $register ->
           *[formal] Gerai, kad paklausėte visko iš karto: kol neaišku, mintys sukasi. Eisiu punktas po punkto, kad nė vienas neliktų be atsakymo.
            [casual] Gerai, kad paklausei visko iš karto: kol neaišku, mintys sukasi. Eisiu punktas po punkto, kad nė vienas neliktų be atsakymo.
        }

anxious-stay-until-done =
    { $register ->
       *[formal]
            Lieku su Jumis{ GIVEN($customer) ->
                [yes] , { VOCATIVE($customer) },
               *[no] ,
            } kol viskas bus padaryta ir savo akimis pamatysite, kad veikia. Skubėti nereikia.
        [casual]
            Lieku su tavimi{ GIVEN($customer) ->
                [yes] , { VOCATIVE($customer) },
               *[no] ,
            } kol viskas bus padaryta ir savo akimis pamatysi, kad veikia. Skubėti nereikia.
    }
    .title = Lieku, kol bus padaryta
    .when = Pokalbio metu, kai klientas nerimauja, ar pavyks.
    .wording-2 =
        { $register ->
           *[formal]
                Neskubėkite{ GIVEN($customer) ->
                    [yes] , { VOCATIVE($customer) }
                   *[no] { "" }
                }: pokalbio nebaigsiu, kol neįsitikinsite, kad viskas padaryta.
            [casual]
                Neskubėk{ GIVEN($customer) ->
                    [yes] , { VOCATIVE($customer) }
                   *[no] { "" }
                }: pokalbio nebaigsiu, kol neįsitikinsi, kad viskas padaryta.
        }

anxious-what-is-certain = Atskirkime, kas jau aišku, nuo to, kas dar ne. Įvardysiu abi dalis ir pasakysiu, kas dabar aiškinasi tai, ko dar nežinome.
    .title = Kas aišku, o kas dar ne
    .when = Kai klientas nerimauja ir dalis atsakymų dar nežinoma.
    .wording-2 = Pasakysiu ir tai, ką žinome tvirtai, ir tai, ko nežinome. Prie kiekvieno neaiškaus dalyko nurodysiu, kas jį dabar tikrina.
    .wording-3 = Dalį atsakymų jau turiu, dalies – dar ne. Pradėsiu nuo to, ką tiksliai žinome, o tada pasakysiu, kas dar neaišku ir kas tai tikrina.

confused-unclear-text = Kaltas mūsų tekstas, ne skaitytojas. Tuoj paaiškinsiu paprastais žodžiais.
    .title = Neaiškiai parašėme mes
    .when = Kai klientas nesupranta mūsų laiško, puslapio ar sąskaitos.
    .wording-2 =
        { $register ->
           *[formal] Jei iš mūsų teksto neaišku, vadinasi, parašėme blogai. Dabar Jums pasakysiu tą patį žmonių kalba.
            [casual] Jei iš mūsų teksto neaišku, vadinasi, parašėme blogai. Dabar tau pasakysiu tą patį žmonių kalba.
        }
    .wording-3 = Mūsų tekstas turėtų būti aiškus iš pirmo karto, o parašėme painiai. Kasdiene kalba jis reiškia štai ką:

confused-one-step-only =
    Iš { $steps ->
        [one] { $steps } žingsnio
        [few] { $steps } žingsnių
        [many] { $steps } žingsnio
       *[other] { $steps } žingsnių
    } dabar svarbus tik pirmas. Kai jis bus padarytas, pasakysiu kitą.
    .title = Dabar tik pirmas žingsnis
    .when = Kai žingsnių daug ir klientas sutrinka.
    .wording-2 =
        { $register ->
           *[formal]
                Viso sąrašo ({ $steps ->
                    [one] { $steps } žingsnis
                    [few] { $steps } žingsniai
                    [many] { $steps } žingsnio
                   *[other] { $steps } žingsnių
                }) kol kas galite nežiūrėti. Pradedame nuo vieno dalyko, o likusieji ateis po jo.
            [casual]
                Viso sąrašo ({ $steps ->
                    [one] { $steps } žingsnis
                    [few] { $steps } žingsniai
                    [many] { $steps } žingsnio
                   *[other] { $steps } žingsnių
                }) kol kas gali nežiūrėti. Pradedame nuo vieno dalyko, o likusieji ateis po jo.
        }

confused-ask-again =
    { $register ->
       *[formal] Klauskite tiek kartų, kiek reikia, – kaskart paaiškinsiu vis kitaip.
        [casual] Klausk tiek kartų, kiek reikia, – kaskart paaiškinsiu vis kitaip.
    }
    .title = Klausti galima dar kartą
    .when = Kai klientui nejauku klausti to paties.
    .wording-2 = Jei liko neaišku, vadinasi, rasti kitą paaiškinimą turiu aš. Klausimų laukiu tol, kol viskas taps aišku.

disappointed-expectation =
    { $register ->
       *[formal] Po to, ką perskaitėte ar išgirdote, tikėtis daugiau buvo visiškai pagrįsta. Tai, ką gavote, su tuo nesutampa.
        [casual] Po to, ką perskaitei ar išgirdai, tikėtis daugiau buvo visiškai pagrįsta. Tai, ką gavai, su tuo nesutampa.
    }
    .title = Lūkestis buvo pagrįstas
    .when = Kai klientas gavo mažiau, nei tikėjosi iš to, ką skaitė ar girdėjo.
    .wording-2 =
        { $register ->
           *[formal] Laukėte vieno, o gavote mažiau. To paties tikėtųsi kiekvienas, kas skaitė ar girdėjo tą patį.
            [casual] Laukei vieno, o gavai mažiau. To paties tikėtųsi kiekvienas, kas skaitė ar girdėjo tą patį.
        }
    .wording-3 =
        { $register ->
           *[formal] Skirtumą tarp to, kas buvo rašyta ar sakyta, ir to, ką gavote, matau ir aš. Tikėtis daugiau buvo natūralu.
            [casual] Skirtumą tarp to, kas buvo rašyta ar sakyta, ir to, ką gavai, matau ir aš. Tikėtis daugiau buvo natūralu.
        }

disappointed-promise-broken =
    { $register ->
       *[formal] Davėme Jums žodį ir jo nesilaikėme. Atsiprašau už sulaužytą pažadą.
        [casual] Davėme tau žodį ir jo nesilaikėme. Atsiprašau už sulaužytą pažadą.
    }
    .title = Neištesėjome pažado
    .when = Kai nesilaikėme duoto žodžio ir galime tai pripažinti.
    .wording-2 = Tai buvo pažadas, ir mes jo neištesėjome. Atsiprašome, kad mumis pasikliauti šį kartą nebuvo galima.

disappointed-make-it-right =
    { $register ->
       *[formal] Pirmiausia noriu sužinoti: kas, Jūsų nuomone, šią padėtį ištaisytų? Šiandien pat pasakysiu, ką iš to galiu nuspręsti.
        [casual] Pirmiausia noriu sužinoti: kas, tavo nuomone, šią padėtį ištaisytų? Šiandien pat pasakysiu, ką iš to galiu nuspręsti.
    }
    .title = Kas tai ištaisytų
    .when = Prieš ką nors siūlant, kai klientas nusivylė.
    .wording-2 =
        { $register ->
           *[formal] Pasakykite, koks sprendimas Jums atrodytų teisingas. Tą pačią dieną atsakysiu, kas iš to mano galioje.
            [casual] Pasakyk, koks sprendimas tau atrodytų teisingas. Tą pačią dieną atsakysiu, kas iš to mano galioje.
        }
