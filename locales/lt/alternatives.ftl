instead-of-calm-down = To, kas nutiko, visiškai pakanka, kad žmogus supyktų. Pirmas mano darbas – išsiaiškinti, kur viskas sustojo, ir jį pradedu dabar.
    .title = Vietoj „nusiraminkite“
    .when = Kai klientas kalba pakeltu tonu.
    .avoid =
        { $register ->
           *[formal] Nusiraminkite, ir tada galėsime kalbėtis.
            [casual] Nusiramink, ir tada galėsime kalbėtis.
        }
    .why = Raginimas nusiraminti reiškia, kad pyktis nepagrįstas, ir nuo to jis tik auga.
    .wording-2 = Tris kartus pasakoti tą patį ir likti be atsakymo – yra dėl ko pykti. Pradedu nuo paskutinio nebaigto darbo.

instead-of-our-policy = Galiu pakeisti prekę kita arba įskaityti jos vertę kitam pirkiniui. Pinigų grąžinti negaliu, nes po tiek laiko prekės parduoti kaip naujos nebegalėtume.
    .title = Vietoj „tokia mūsų tvarka“
    .when = Kai riba yra, bet ją galima paaiškinti paprastai.
    .avoid = Tokia mūsų tvarka, nieko negaliu padaryti.
    .why = Nuoroda į tvarką nutraukia pokalbį ir parodo, kad taisyklė svarbiau už žmogų.
    .wording-2 =
        { $register ->
           *[formal] Mokėjimą galite atidėti mėnesiui. Ilgiau negalime, nes pinigus už šią paslaugą tuo metu jau sumokame tiekėjui.
            [casual] Mokėjimą gali atidėti mėnesiui. Ilgiau negalime, nes pinigus už šią paslaugą tuo metu jau sumokame tiekėjui.
        }

instead-of-as-i-said = Paaiškinsiu kitaip, nes kalbėti aiškiai yra mano darbas. Svarbiausia čia viena: užsakymas patvirtintas, ir nieko daryti nebereikia.
    .title = Vietoj „kaip jau sakiau“
    .when = Kai tą patį reikia paaiškinti dar kartą.
    .avoid = Kaip jau sakiau, tai užtrunka.
    .why = „Kaip jau sakiau“ skamba kaip priekaištas, kad žmogus nesiklausė.
    .wording-2 = Matyt, paaiškinau per daug bendrai. Štai pavyzdys: pirmadienį užsakytą prekę išsiunčiame antradienį, o trečiadienį ją paprastai jau atveža kurjeris.

instead-of-you-should-have = Pradėkime nuo to, kaip viskas yra dabar. Štai ką dar galime padaryti:
    .title = Vietoj „reikėjo anksčiau“
    .when = Kai kas nors jau padaryta ir to pakeisti nebegalima.
    .avoid = Reikėjo pranešti anksčiau, dabar jau per vėlu.
    .why = Priekaištas dėl to, ko nebepakeisi, tik palieka žmogų su kaltės jausmu.
    .wording-2 = Siunta jau supakuota, bet iš sandėlio dar neišvežta, tad adresą pakeisti spėsime. Kur ją siųsti?

instead-of-unfortunately = Šiandien galiu išsiųsti kitą tos pačios serijos prekę arba rezervuoti šią, kai jos vėl gausime. Šiuo metu sandėlyje jos nėra.
    .title = Vietoj „deja“ pačioje pradžioje
    .when = Kai turite ir blogą, ir įmanomą žinią.
    .avoid = Deja, šios prekės nebeturime.
    .why = Po žodžio „deja“ žmogus pasiruošia neigiamam atsakymui ir nustoja klausytis.
    .wording-2 = Ketvirtadienį yra laisvų laikų ir ryte, ir po pietų. Trečiadienis jau visas užimtas.

instead-of-no-problem =
    { $register ->
       *[formal] Džiaugiuosi, kad pavyko padėti. Viskas, ką sutarėme, lieka galioti, ir galite tuo pasikliauti.
        [casual] Džiaugiuosi, kad pavyko padėti. Viskas, ką sutarėme, lieka galioti, ir gali tuo pasikliauti.
    }
    .title = Vietoj „nėra už ką“
    .when = Kai klientas padėkoja.
    .avoid = Nėra už ką, viskas gerai.
    .why = Toks atsakymas sumenkina padėką ir nieko nepasako apie tai, kas lieka toliau.
    .wording-2 =
        { $register ->
           *[formal] Malonu girdėti, kad viskas susitvarkė. Pataisytas adresas galios ir kitiems užsakymams, iš naujo jo įvesti Jums nereikės.
            [casual] Malonu girdėti, kad viskas susitvarkė. Pataisytas adresas galios ir kitiems užsakymams, iš naujo jo įvesti tau nereikės.
        }

instead-of-i-understand-how-you-feel =
    { $register ->
       *[formal] Siunta neatvyko tą dieną, kai jos laukėte, ir tam skirtas vakaras praėjo veltui.
        [casual] Siunta neatvyko tą dieną, kai jos laukei, ir tam skirtas vakaras praėjo veltui.
    }
    .title = Vietoj „žinau, kaip jaučiatės“
    .when = Kai norisi parodyti supratimą piktam ar liūdinčiam žmogui.
    .avoid =
        { $register ->
           *[formal] Puikiai suprantu, kaip jaučiatės.
            [casual] Puikiai suprantu, kaip jautiesi.
        }
    .why = Kito žmogaus jausmo tiksliai nežinome, todėl tokia frazė skamba kaip išmokta.
    .wording-2 =
        { $register ->
           *[formal] Dėl vieno parašo pas mus važiavote du kartus, ir abu kartus veltui. Taip ir dingo dvi popietės.
            [casual] Dėl vieno parašo pas mus važiavai du kartus, ir abu kartus veltui. Taip ir dingo dvi popietės.
        }

instead-of-any-inconvenience = Atsiprašau, kad dėl to paties teko skambinti antrą kartą ir vėl laukti eilėje.
    .title = Vietoj „už bet kokius nepatogumus“
    .when = Kai norite atsiprašyti už patirtą vargą, bet kaltės nepripažįstate.
    .avoid = Atsiprašome už galimus nepatogumus.
    .why = Tokia frazė rodo, kad nesidomėjome, kas iš tikrųjų nutiko.
    .wording-2 =
        { $register ->
           *[formal] Atsiprašau, kad šeštadienį laukėte kurjerio, o jis neatvyko.
            [casual] Atsiprašau, kad šeštadienį laukei kurjerio, o jis neatvyko.
        }

instead-of-not-possible =
    { $register ->
       *[formal] Arčiausiai Jūsų noro būtų du dalykai: atvežti prekę rytoj arba paruošti ją atsiimti šiandien. Kuris tinka labiau?
        [casual] Arčiausiai tavo noro būtų du dalykai: atvežti prekę rytoj arba paruošti ją atsiimti šiandien. Kuris tinka labiau?
    }
    .title = Vietoj „tai neįmanoma“
    .when = Kai prašymo pažodžiui įvykdyti negalite.
    .avoid = Tai neįmanoma.
    .why = Vien „neįmanoma“ palieka žmogų prieš uždarytas duris.
    .wording-2 =
        { $register ->
           *[formal] Siuntą dar galima nukreipti į paštomatą arba gauti iš kurjerio kitą dieną; kito adreso kelyje jau neįrašysime. Ką renkatės?
            [casual] Siuntą dar galima nukreipti į paštomatą arba gauti iš kurjerio kitą dieną; kito adreso kelyje jau neįrašysime. Ką renkiesi?
        }

instead-of-wait =
    Prašau { GIVEN($minutes) ->
        [yes]
            maždaug { $minutes ->
                [one] { $minutes } minutės
                [few] { $minutes } minučių
                [many] { $minutes } minutės
               *[other] { $minutes } minučių
            }
       *[no] akimirkos
    }: žiūriu, kas sistemoje užrašyta apie šį mokėjimą. Jei užtruktų ilgiau, pasakysiu.
    .title = Vietoj „palaukite“
    .when = Kai reikia minutės pasižiūrėti.
    .avoid =
        { $register ->
           *[formal] Palaukite.
            [casual] Palauk.
        }
    .why = Vien „palaukite“ nepasako nei kiek, nei ko laukti.
    .wording-2 =
        Ar galiu paprašyti { GIVEN($minutes) ->
            [yes]
                maždaug { $minutes ->
                    [one] { $minutes } minutės
                    [few] { $minutes } minučių
                    [many] { $minutes } minutės
                   *[other] { $minutes } minučių
                }
           *[no] akimirkos
        }? Peržiūrėsiu visą šio užsakymo istoriją, o jei tiek laiko neužteks, iškart pranešiu.

instead-of-you-are-wrong =
    { $register ->
       *[formal] Savo ekrane matau vieną mokėjimą, o Jūs matote du. Palyginkime datas ir sumas – taip abiem bus aiškiau.
        [casual] Savo ekrane matau vieną mokėjimą, o tu matai du. Palyginkime datas ir sumas – taip abiem bus aiškiau.
    }
    .title = Vietoj „klystate“
    .when = Kai mūsų duomenys nesutampa su kliento pasakojimu.
    .avoid =
        { $register ->
           *[formal] Jūs klystate, pas mus viskas gerai.
            [casual] Tu klysti, pas mus viskas gerai.
        }
    .why = Pasakius žmogui, kad klysta, pokalbis virsta ginču, kurį reikia laimėti.
    .wording-2 =
        { $register ->
           *[formal] Pas mus įrašyta, kad sutartis baigiasi birželį, o Jūs minite rugpjūtį. Kokia data nurodyta Jūsų egzemplioriuje? Tada bus aišku, kuri teisinga.
            [casual] Pas mus įrašyta, kad sutartis baigiasi birželį, o tu mini rugpjūtį. Kokia data nurodyta tavo egzemplioriuje? Tada bus aišku, kuri teisinga.
        }

instead-of-we-are-busy =
    { $register ->
       *[formal] Gaila, kad atsakymo teko laukti taip ilgai. Dabar visas mano dėmesys Jūsų klausimui.
        [casual] Gaila, kad atsakymo teko laukti taip ilgai. Dabar visas mano dėmesys tavo klausimui.
    }
    .title = Vietoj „labai daug užklausų“
    .when = Kai teko ilgai laukti atsakymo.
    .avoid = Šiuo metu sulaukiame labai daug užklausų.
    .why = Mūsų krūvis nėra kliento rūpestis, ir laukti nuo jo trumpiau netampa.
    .wording-2 = Laukti teko ilgai, atsiprašau. Dabar turiu laiko tiek, kiek reikės.

instead-of-not-my-department =
    { $register ->
       *[formal] Išsiaiškinsiu, kas iš kolegų tai sprendžia, viską perduosiu ir iki { $due } pranešiu Jums, ką jie atsakė.
        [casual] Išsiaiškinsiu, kas iš kolegų tai sprendžia, viską perduosiu ir iki { $due } pranešiu tau, ką jie atsakė.
    }
    .title = Vietoj „tai ne mano skyrius“
    .when = Kai reikalą turi spręsti kiti kolegos.
    .avoid = Tai ne mano skyriaus reikalas.
    .why = Žmogus lieka su nežinia, kur dabar kreiptis.
    .wording-2 =
        { $register ->
           *[formal] Nukreipti Jūsų niekur nereikia: žmogų, kuris tai žino, surasiu, viską perduosiu ir iki { $due } atsakysiu Jums.
            [casual] Nukreipti tavęs niekur nereikia: žmogų, kuris tai žino, surasiu, viską perduosiu ir iki { $due } atsakysiu tau.
        }

instead-of-per-our-terms =
    { $register ->
       *[formal] Naudojimosi laikas jau pasibaigęs, todėl grąžinti visos sumos negaliu, bet galite rinktis: dalį pinigų ar dar vieną mėnesį nemokamai.
        [casual] Naudojimosi laikas jau pasibaigęs, todėl grąžinti visos sumos negaliu, bet gali rinktis: dalį pinigų ar dar vieną mėnesį nemokamai.
    }
    .title = Vietoj „pagal mūsų sąlygas“
    .when = Kai reikia paaiškinti ribą, neminint punktų.
    .avoid = Pagal mūsų sąlygų 7.3 punktą tai nenumatyta.
    .why = Sąlygų punktai skamba kaip teisme ir leidžia suprasti, kad žmogus turėjo juos perskaityti.
    .wording-2 =
        { $register ->
           *[formal] Nuo gruodžio galite rinktis pigesnį planą arba sutartį nutraukti. Iki tol kainos pakeisti negaliu: ji mažesnė kaip tik todėl, kad susitarėme metams.
            [casual] Nuo gruodžio gali rinktis pigesnį planą arba sutartį nutraukti. Iki tol kainos pakeisti negaliu: ji mažesnė kaip tik todėl, kad susitarėme metams.
        }

instead-of-did-you-try =
    { $register ->
       *[formal] Ką jau išbandėte? Tada pradėsime nuo ten, ir niekam nereikės nieko kartoti.
        [casual] Ką jau išbandei? Tada pradėsime nuo ten, ir niekam nereikės nieko kartoti.
    }
    .title = Vietoj „ar perkrovėte“
    .when = Kai kas nors neveikia.
    .avoid =
        { $register ->
           *[formal] Ar bandėte perkrauti?
            [casual] Ar bandei perkrauti?
        }
    .why = Toks klausimas reiškia, kad žmogus dar nieko nebandė.
    .wording-2 =
        { $register ->
           *[formal] Nuo ko pradėti? Pasakykite, kas jau išbandyta, ir to nebekartosime.
            [casual] Nuo ko pradėti? Pasakyk, kas jau išbandyta, ir to nebekartosime.
        }

instead-of-stacked-apology =
    { $register ->
       *[formal] Atsiprašau: neteisingai įvedėme Jūsų adresą. Taisau dabar ir iki { $due } patvirtinsiu, kad siunta keliauja ten, kur reikia.
        [casual] Atsiprašau: neteisingai įvedėme tavo adresą. Taisau dabar ir iki { $due } patvirtinsiu, kad siunta keliauja ten, kur reikia.
    }
    .title = Vietoj atsiprašymų eilės
    .when = Kai klaida mūsų ir norisi atsiprašinėti be galo.
    .avoid = Labai labai atsiprašome, tikrai labai apgailestaujame, dar kartą atsiprašome.
    .why = Atsiprašymų eilė kalba apie mūsų nejaukumą ir nieko nekeičia.
    .wording-2 =
        { $register ->
           *[formal] Vakar žadėjome Jums paskambinti ir nepaskambinome, dėl to atsiprašau. Atsakymą, kurio laukiate, iki { $due } atsiųsiu aš.
            [casual] Vakar žadėjome tau paskambinti ir nepaskambinome, dėl to atsiprašau. Atsakymą, kurio lauki, iki { $due } atsiųsiu aš.
        }

instead-of-but = Tiek laukti ir dar skambinti tikrai vargina. Siunta šiandien yra skirstymo centre, iš ten ji išvyksta rytoj.
    .title = Vietoj „suprantu, bet“
    .when = Kai po supratimo reikia pasakyti nepatogų faktą.
    .avoid = Suprantu, bet nieko negaliu padaryti.
    .why = Žodis „bet“ ištrina viską, kas pasakyta prieš jį.
    .wording-2 = Trečią kartą derinti meistro vizitą dėl to paties gedimo – tai jau per daug. Detalę, kurios trūksta, turėtume gauti ketvirtadienį.

instead-of-honestly =
    { $register ->
       *[formal] Šio modelio baterijos užtenka šešioms valandoms. Jei reikia ilgiau, galite jį grąžinti arba pasikeisti į modelį su didesne baterija.
        [casual] Šio modelio baterijos užtenka šešioms valandoms. Jei reikia ilgiau, gali jį grąžinti arba pasikeisti į modelį su didesne baterija.
    }
    .title = Vietoj „atvirai kalbant“
    .when = Kai faktas nemalonus ir norisi jį sušvelninti.
    .avoid = Atvirai kalbant, šio modelio baterija prastoka.
    .why = Po „atvirai kalbant“ kyla klausimas, ar visa kita buvo neatvira.
    .wording-2 =
        { $register ->
           *[formal] Ši striukė sulaiko vėją, bet ne lietų. Jei reikia ir lietui, galite ją pasikeisti į neperšlampamą arba atgauti pinigus.
            [casual] Ši striukė sulaiko vėją, bet ne lietų. Jei reikia ir lietui, gali ją pasikeisti į neperšlampamą arba atgauti pinigus.
        }

instead-of-someone-will-get-back =
    { $register ->
       *[formal] Atsakysiu aš, iki { $due }, net jei visko dar nežinosiu. Kaip Jums patogiau – kad paskambinčiau ar parašyčiau?
        [casual] Atsakysiu aš, iki { $due }, net jei visko dar nežinosiu. Kaip tau patogiau – kad paskambinčiau ar parašyčiau?
    }
    .title = Vietoj „su Jumis susisieks“
    .when = Kai žadama tolesnė žinia.
    .avoid =
        { $register ->
           *[formal] Su Jumis kas nors susisieks.
            [casual] Su tavimi kas nors susisieks.
        }
    .why = Neaišku, kas ir kada atsakys, todėl žmogui tenka teirautis iš naujo.
    .wording-2 =
        { $register ->
           *[formal] Iki { $due } sulauksite mano žinios: arba atsakymo, arba to, kas tuo metu bus aišku.
            [casual] Iki { $due } sulauksi mano žinios: arba atsakymo, arba to, kas tuo metu bus aišku.
        }

instead-of-i-do-not-know =
    { $register ->
       *[formal] Šito dar nežinau. Atsakymą turi mūsų sandėlis, jį sužinosiu ir perduosiu Jums iki { $due }, kad ir koks jis būtų.
        [casual] Šito dar nežinau. Atsakymą turi mūsų sandėlis, jį sužinosiu ir perduosiu tau iki { $due }, kad ir koks jis būtų.
    }
    .title = Vietoj „nežinau“
    .when = Kai atsakymo dar neturite.
    .avoid = Nežinau.
    .why = Vien „nežinau“ nepasako, ką daryti ir ko laukti.
    .wording-2 =
        { $register ->
           *[formal] Tiksliai pasakyti dar negaliu, o spėlioti nenoriu. Pasiteirausiu technikų ir iki { $due } parašysiu Jums, ką jie atsakė.
            [casual] Tiksliai pasakyti dar negaliu, o spėlioti nenoriu. Pasiteirausiu technikų ir iki { $due } parašysiu tau, ką jie atsakė.
        }

instead-of-as-soon-as-possible =
    { $register ->
       *[formal] Parašysiu Jums iki { $due }, net jei rezultato tuo metu dar nebus.
        [casual] Parašysiu tau iki { $due }, net jei rezultato tuo metu dar nebus.
    }
    .title = Vietoj „kuo greičiau“
    .when = Kai norite pasakyti, kada bus žinia.
    .avoid = Atsakysime kuo greičiau.
    .why = „Kuo greičiau“ gali reikšti ir valandą, ir mėnesį.
    .wording-2 = Kita mano žinia ateis iki { $due }, su rezultatu ar be jo.

instead-of-you-have-to = Užpildžius šią formą, pinigai grįš tiesiai į sąskaitą, iš kurios mokėta. Jei kuris laukelis neaiškus, užpildysime jį kartu.
    .title = Vietoj „privalote“
    .when = Kai klientui reikia atlikti veiksmą.
    .avoid =
        { $register ->
           *[formal] Privalote užpildyti šią formą.
            [casual] Privalai užpildyti šią formą.
        }
    .why = „Privalote“ skamba kaip valdininko įsakymas.
    .wording-2 =
        { $register ->
           *[formal] Su šiuo kodu paskyra atsirakins iš karto. Jei jo nerandate, paieškosime kartu.
            [casual] Su šiuo kodu paskyra atsirakins iš karto. Jei jo nerandi, paieškosime kartu.
        }

instead-of-the-system-will-not-let-me =
    { $register ->
       *[formal] Pakeisti datą galiu jau dabar, o dėl nuolaidos klausiu žmonių, kurie ją tvirtina. Jų atsakymą perduosiu Jums.
        [casual] Pakeisti datą galiu jau dabar, o dėl nuolaidos klausiu žmonių, kurie ją tvirtina. Jų atsakymą perduosiu tau.
    }
    .title = Vietoj „sistema neleidžia“
    .when = Kai reikia kitų sutikimo.
    .avoid = Sistema man neleidžia to padaryti.
    .why = Kaltinant sistemą atrodo, kad niekas nieko nesprendžia.
    .wording-2 =
        { $register ->
           *[formal] Pristatymo mokestį grąžinu iš karto. Dėl likusios sumos sprendžia mūsų vadovai: jau jų klausiu, o ką nuspręs, pranešiu Jums.
            [casual] Pristatymo mokestį grąžinu iš karto. Dėl likusios sumos sprendžia mūsų vadovai: jau jų klausiu, o ką nuspręs, pranešiu tau.
        }

instead-of-you-misunderstood = Parašėme neaiškiai. Turėjome omenyje štai ką: mokėti reikia tik vieną kartą, antros įmokos nebus.
    .title = Vietoj „neteisingai supratote“
    .when = Kai mūsų tekstas buvo neaiškus.
    .avoid =
        { $register ->
           *[formal] Jūs neteisingai mus supratote.
            [casual] Tu neteisingai mus supratai.
        }
    .why = Kaltė dėl mūsų neaiškumo atitenka skaitytojui.
    .wording-2 = Mūsų laiške pritrūko vieno svarbaus sakinio: trisdešimt dienų skaičiuojama nuo pristatymo, o ne nuo užsakymo dienos.

instead-of-it-is-on-the-website =
    { $register ->
       *[formal]
            Prekę galima grąžinti per 30 dienų: užklijuokite lipduką iš el. laiško ir palikite siuntą siuntų punkte. { GIVEN($link) ->
                [yes] Jei prireiks vėliau, adresu { $link } visa tai surašyta
               *[no] Jei prireiks vėliau, paklauskite dar kartą
            }.
        [casual]
            Prekę galima grąžinti per 30 dienų: užklijuok lipduką iš el. laiško ir palik siuntą siuntų punkte. { GIVEN($link) ->
                [yes] Jei prireiks vėliau, adresu { $link } visa tai surašyta
               *[no] Jei prireiks vėliau, paklausk dar kartą
            }.
    }
    .title = Vietoj „viskas yra svetainėje“
    .when = Kai klientas klausia, nors atsakymas yra puslapyje.
    .avoid = Visa informacija yra mūsų svetainėje.
    .why = Taip pasakoma, kad klausti apskritai nereikėjo.
    .wording-2 =
        { $register ->
           *[formal]
                Kai krepšelyje yra prekių už 50 eurų ar daugiau, pristatymas nemokamas, o mažesnį užsakymą atvešime už 3 eurus. Jei norėsite pasitikrinti vėliau, { GIVEN($link) ->
                    [yes] tai parašyta ir adresu { $link }
                   *[no] mielai atsakysiu dar kartą
                }.
            [casual]
                Kai krepšelyje yra prekių už 50 eurų ar daugiau, pristatymas nemokamas, o mažesnį užsakymą atvešime už 3 eurus. Jei norėsi pasitikrinti vėliau, { GIVEN($link) ->
                    [yes] tai parašyta ir adresu { $link }
                   *[no] mielai atsakysiu dar kartą
                }.
        }

instead-of-nobody-else-complains =
    { $register ->
       *[formal] Vieno pranešimo užtenka, kad patikrinčiau. Pasakykite, kuriuo paros metu tai pastebėjote, – tai padės ieškoti.
        [casual] Vieno pranešimo užtenka, kad patikrinčiau. Pasakyk, kuriuo paros metu tai pastebėjai, – tai padės ieškoti.
    }
    .title = Vietoj „kiti nesiskundžia“
    .when = Kai pranešama apie bėdą, kurios dar niekas neminėjo.
    .avoid = Niekas kitas dėl to nesiskundė.
    .why = Taip leidžiama suprasti, kad žmogus arba keistas, arba meluoja.
    .wording-2 =
        { $register ->
           *[formal] Gerai, kad apie tai pranešėte, – imuosi tikrinti. Kokia naršykle naudojotės? Tiek pradžiai ir užteks.
            [casual] Gerai, kad apie tai pranešei, – imuosi tikrinti. Kokia naršykle naudojaisi? Tiek pradžiai ir užteks.
        }

instead-of-it-is-only =
    { $register ->
       *[formal] Siunta vėluoja kelias dienas. Ką tai keičia Jūsų planuose? Pagal tai žiūrėsiu, ko imtis pirmiausia.
        [casual] Siunta vėluoja kelias dienas. Ką tai keičia tavo planuose? Pagal tai žiūrėsiu, ko imtis pirmiausia.
    }
    .title = Vietoj „tai tik kelios dienos“
    .when = Kai delsimas ar suma atrodo nedidelė mums, bet ne klientui.
    .avoid = Tai tik kelios dienos.
    .why = Kiek rūpestis sveria kitam, ne mums spręsti.
    .wording-2 =
        { $register ->
           *[formal] Nuo spalio kas mėnesį mokėsite dviem eurais daugiau. Ar dėl to teks ką nors keisti? Papasakokite, ir ieškosiu, kas Jums padėtų.
            [casual] Nuo spalio kas mėnesį mokėsi dviem eurais daugiau. Ar dėl to teks ką nors keisti? Papasakok, ir ieškosiu, kas tau padėtų.
        }

instead-of-pity =
    { $register ->
       *[formal] Dabar Jums tenka tvarkyti daug ką iš karto. Šios sutarties reikalais pasirūpinsiu aš, apie juos galvoti nebereikia.
        [casual] Dabar tau tenka tvarkyti daug ką iš karto. Šios sutarties reikalais pasirūpinsiu aš, apie juos galvoti nebereikia.
    }
    .title = Vietoj „kaip siaubinga“
    .when = Kai žmogus pasako apie skaudų dalyką.
    .avoid =
        { $register ->
           *[formal] Oi, kaip man Jūsų gaila, kaip siaubinga!
            [casual] Oi, kaip man tavęs gaila, kaip siaubinga!
        }
    .why = Gailestis žiūri iš šalies ir palieka žmogų su viskuo vieną.
    .wording-2 =
        { $register ->
           *[formal] Rūpesčių šiomis dienomis Jums ir taip užtenka. Prenumeratą šiandien sustabdysiu aš, dėl jos daugiau nieko daryti nereikės.
            [casual] Rūpesčių šiomis dienomis tau ir taip užtenka. Prenumeratą šiandien sustabdysiu aš, dėl jos daugiau nieko daryti nereikės.
        }

instead-of-why-did-you = Kas buvo ekrane prieš tai, o kas – po to? Eikime žingsnis po žingsnio ir rasime vietą, kurioje viskas sustojo.
    .title = Vietoj „kodėl taip darėte“
    .when = Kai reikia suprasti, kas nutiko.
    .avoid =
        { $register ->
           *[formal] Kodėl taip padarėte?
            [casual] Kodėl taip padarei?
        }
    .why = Net gera mintis tokiu klausimu virsta tardymu.
    .wording-2 = Pradėkime nuo įjungimo: ar užsidegė lemputė, ar pasigirdo garsas, kas matyti dabar? Iš to bus aišku, kurią akimirką prietaisas nustojo veikti.

instead-of-blaming-the-carrier =
    { $register ->
       *[formal] Prekę pirkote iš { -brand(case: "genitive") }, todėl su vežėju kalbėsiu aš. Jo atsakymą perduosiu Jums iki { $due }, kad ir koks jis būtų.
        [casual] Prekę pirkai iš { -brand(case: "genitive") }, todėl su vežėju kalbėsiu aš. Jo atsakymą perduosiu tau iki { $due }, kad ir koks jis būtų.
    }
    .title = Vietoj „kreipkitės į vežėją“
    .when = Kai siunta vėluoja ar dingo.
    .avoid =
        { $register ->
           *[formal] Tai vežėjo kaltė, kreipkitės į jį.
            [casual] Tai vežėjo kaltė, kreipkis į jį.
        }
    .why = Klientas atsiduria tarp dviejų įmonių, nors pirko tik iš mūsų.
    .wording-2 =
        { $register ->
           *[formal] Siuntą vežėjui atidavėme mes, todėl skambinti jam turiu aš, o ne Jūs. Ką sužinosiu, parašysiu iki { $due }.
            [casual] Siuntą vežėjui atidavėme mes, todėl skambinti jam turiu aš, o ne tu. Ką sužinosiu, parašysiu iki { $due }.
        }

instead-of-i-am-new-here = Noriu pasakyti teisingai, todėl pasitikslinu su kolegomis. Lieku pokalbyje ir tuoj atsakysiu.
    .title = Vietoj „aš čia dar neilgai“
    .when = Kai abejojate atsakymu.
    .avoid = Atsiprašau, aš čia dirbu dar neilgai.
    .why = Taip klientui tenka rūpintis mumis.
    .wording-2 = Kad nesuklaidinčiau, paklausiu žmogaus, kuris tai išmano geriausiai. Pokalbio nebaigiame – grįšiu po akimirkos.

instead-of-contact-another-channel =
    { $register ->
       *[formal] Perimu šį reikalą: arba sutvarkysiu aš, arba Jums paskambins ar parašys žmogus, kuris jau žinos visą istoriją. Kaip Jums patogiau?
        [casual] Perimu šį reikalą: arba sutvarkysiu aš, arba tau paskambins ar parašys žmogus, kuris jau žinos visą istoriją. Kaip tau patogiau?
    }
    .title = Vietoj „skambinkite kitur“
    .when = Kai reikalą paprastai sprendžia kitur.
    .avoid =
        { $register ->
           *[formal] Dėl to turėtumėte skambinti kitu numeriu.
            [casual] Dėl to turėtum skambinti kitu numeriu.
        }
    .why = Žmogui viską tektų pradėti iš naujo kitur.
    .wording-2 =
        { $register ->
           *[formal] Niekur kitur kreiptis Jums nereikia: visą istoriją persiųsiu kolegoms, kurie tai sprendžia. Kaip norėtumėte sulaukti jų atsakymo – telefonu ar raštu?
            [casual] Niekur kitur kreiptis tau nereikia: visą istoriją persiųsiu kolegoms, kurie tai sprendžia. Kaip norėtum sulaukti jų atsakymo – telefonu ar raštu?
        }

instead-of-your-issue = Žiūriu, kodėl ši sąskaita didesnė nei ankstesnės. Kol tai išsiaiškinsiu, jos mokėti nereikia.
    .title = Vietoj „Jūsų problema“
    .when = Kai kalbate apie kliento reikalą.
    .avoid =
        { $register ->
           *[formal] Jūsų problema užregistruota.
            [casual] Tavo problema užregistruota.
        }
    .why = Žodis „problema“ žmogaus istoriją paverčia numeriu.
    .wording-2 = Mokėjimo puslapis neatsidaro – nuo jo ir pradedu. Kol tikrinsiu, krepšelis niekur nedings.

instead-of-a-ticket-has-been-created =
    { $register ->
       *[formal] Jūsų žinutę perskaičiau ir ja rūpinuosi aš. Atsakymą turėsite iki { $due }, kad ir ką iki tol sužinosiu.
        [casual] Tavo žinutę perskaičiau ir ja rūpinuosi aš. Atsakymą turėsi iki { $due }, kad ir ką iki tol sužinosiu.
    }
    .title = Vietoj „užregistruota“
    .when = Kai žinutė gauta, bet atsakymo dar nėra.
    .avoid =
        { $register ->
           *[formal] Jūsų užklausa sėkmingai užregistruota.
            [casual] Tavo užklausa sėkmingai užregistruota.
        }
    .why = Tokiame sakinyje nėra nei žmogaus, nei laiko.
    .wording-2 =
        { $register ->
           *[formal] Jums rašo žmogus, ne automatas: žinutę perskaičiau, dabar ji mano rankose. Ką pavyks išsiaiškinti, pranešiu iki { $due }.
            [casual] Tau rašo žmogus, ne automatas: žinutę perskaičiau, dabar ji mano rankose. Ką pavyks išsiaiškinti, pranešiu iki { $due }.
        }

instead-of-i-will-try =
    { $register ->
       *[formal] Pateikti prašymą bankui tikrai galiu. Ar jis sutiks, spręs bankas, o atsakymą perduosiu Jums, kad ir koks jis būtų.
        [casual] Pateikti prašymą bankui tikrai galiu. Ar jis sutiks, spręs bankas, o atsakymą perduosiu tau, kad ir koks jis būtų.
    }
    .title = Vietoj „pabandysiu, bet nieko nežadu“
    .when = Kai dalis sprendimo priklauso nuo kitų.
    .avoid = Pabandysiu, bet nieko nežadu.
    .why = Toks atsakymas nėra nei „taip“, nei „ne“.
    .wording-2 =
        { $register ->
           *[formal] Mano dalis aiški: surenku dokumentus ir pateikiu prašymą. Spręs kiti, bet atsakymą, gerą ar blogą, sužinosite iš manęs.
            [casual] Mano dalis aiški: surenku dokumentus ir pateikiu prašymą. Spręs kiti, bet atsakymą, gerą ar blogą, sužinosi iš manęs.
        }

instead-of-mistakes-happen = Suklydome mes, atsiprašau. Įdėjome ne tą prekę, ir tinkamą jau ruošiame.
    .title = Vietoj „visiems pasitaiko“
    .when = Kai klaida mūsų.
    .avoid = Na, visiems pasitaiko.
    .why = Taip prašoma atleidimo, kai dar niekas neprisiėmė atsakomybės.
    .wording-2 = Sąskaitoje įrašėme neteisingą kainą. Tai mūsų klaida, atsiprašau. Pataisytą sąskaitą jau rengiame.

instead-of-thanks-for-your-patience =
    { $register ->
       *[formal] Ačiū, kad parašėte dar kartą ir pridėjote užsakymo numerį: su juo siuntą radau iš karto.
        [casual] Ačiū, kad parašei dar kartą ir pridėjai užsakymo numerį: su juo siuntą radau iš karto.
    }
    .title = Vietoj „ačiū už kantrybę“
    .when = Kai kas nors ilgai laukė.
    .avoid =
        { $register ->
           *[formal] Ačiū už Jūsų kantrybę.
            [casual] Ačiū už tavo kantrybę.
        }
    .why = Kantrybės žmogus galėjo ir neturėti, padėka ją tik primeta.
    .wording-2 = Atsiprašau, kad atsakymo teko laukti visą savaitę.

instead-of-anything-else =
    { $register ->
       *[formal] Ar atsakiau į viską, ko klausėte? Jei prireiks, atsakykite į šią žinutę – ji pasieks mane.
        [casual] Ar atsakiau į viską, ko klausei? Jei prireiks, atsakyk į šią žinutę – ji pasieks mane.
    }
    .title = Vietoj „ar dar kuo galiu padėti“
    .when = Kai norite baigti pokalbį.
    .avoid = Ar dar kuo nors galiu padėti?
    .why = Ši frazė skamba lyg nuskaityta nuo lapelio, ypač kai pirmas reikalas vos baigtas.
    .wording-2 = Ar dabar aišku, kada grįš pinigai? Jei kils klausimų, į šį laišką atsakysiu aš.

instead-of-at-least =
    { $register ->
       *[formal] Tai sunku, ir žodžiai to nepalengvins. Kas šiandien Jums padėtų labiausiai?
        [casual] Tai sunku, ir žodžiai to nepalengvins. Kas šiandien tau padėtų labiausiai?
    }
    .title = Vietoj „bent jau“
    .when = Kai žmogus ko nors neteko arba nusivylė.
    .avoid = Bent jau niekas nenukentėjo.
    .why = „Bent jau“ ieško šviesiosios pusės ten, kur jos niekas neprašė.
    .wording-2 =
        { $register ->
           *[formal] Skaudu, kad taip nutiko, – kitaip ir nepasakysi. Jei nuo to Jums palengvėtų, mokėjimo terminą atidėsiu dar šiandien.
            [casual] Skaudu, kad taip nutiko, – kitaip ir nepasakysi. Jei nuo to tau palengvėtų, mokėjimo terminą atidėsiu dar šiandien.
        }

instead-of-explain-again = Perskaičiau, kad siunta du kartus neatvyko pažadėtą dieną, o adresas jau patikslintas. Ar viskas teisingai, o gal ko nors trūksta?
    .title = Vietoj „papasakokite iš pradžių“
    .when = Kai klientas kreipiasi ne pirmą kartą.
    .avoid =
        { $register ->
           *[formal] Ar galėtumėte paaiškinti viską iš pradžių?
            [casual] Ar galėtum paaiškinti viską iš pradžių?
        }
    .why = Už mūsų nesutvarkytus užrašus tektų sumokėti klientui.
    .wording-2 = Užrašuose radau štai ką: meistras lankėsi du kartus, detalė užsakyta, trečias vizitas dar nesutartas. Gal ką nors praleidau?

instead-of-it-is-easy =
    { $register ->
       *[formal] Šią vietą lengva pražiūrėti, ekrane ji vos pastebima. Eikime Jūsų tempu, aš palaukiu.
        [casual] Šią vietą lengva pražiūrėti, ekrane ji vos pastebima. Eikime tavo tempu, aš palaukiu.
    }
    .title = Vietoj „tai labai paprasta“
    .when = Kai klientas stringa.
    .avoid =
        { $register ->
           *[formal] Tai labai paprasta, tiesiog paspauskite.
            [casual] Tai labai paprasta, tiesiog paspausk.
        }
    .why = Žmogus, kuris stringa, po tokių žodžių jaučiasi nemokša.
    .wording-2 = Šis mygtukas pasislėpęs, jo daug kas nepastebi. Neskubėkime, eisime po vieną žingsnį.

instead-of-guessing-who-you-are =
    { $register ->
       *[formal] Kaip į Jus kreiptis? Ir ar ši paskyra yra Jūsų vardu?
        [casual] Kaip į tave kreiptis? Ir ar ši paskyra yra tavo vardu?
    }
    .title = Vietoj spėjimo, kas skambina
    .when = Kai kyla pagunda spėti apie žmogų iš vardo ar balso.
    .avoid =
        { $register ->
           *[formal] Gal galėtumėte pakviesti savo vyrą?
            [casual] Gal galėtum pakviesti savo vyrą?
        }
    .why = Spėjimas skaudina, kai neteisingas, ir nereikalingas, kai teisingas.
    .wording-2 =
        { $register ->
           *[formal] Apie šią paskyrą galiu kalbėti su žmogumi, kurio vardu ji atidaryta. Ar tai Jūs, ar kreipiatės to žmogaus prašymu?
            [casual] Apie šią paskyrą galiu kalbėti su žmogumi, kurio vardu ji atidaryta. Ar tai tu, ar kreipiesi to žmogaus prašymu?
        }
