long-wait-in-queue =
    Atsiprašau, kad eilėje teko laukti { $minutes ->
        [one] { $minutes } minutę
        [few] { $minutes } minutes
        [many] { $minutes } minutės
       *[other] { $minutes } minučių
    }{ GIVEN($customer) ->
        [yes] , { VOCATIVE($customer) }
       *[no] { "" }
    }. Dabar klausau: kas nutiko?
    .title = Ilgai laukta eilėje
    .when = Pirmaisiais žodžiais, kai klientas ilgai laukė eilėje.
    .wording-2 =
        { $register ->
           *[formal]
                Apmaudu, kad eilėje praėjo { $minutes ->
                    [one] { $minutes } minutė
                    [few] { $minutes } minutės
                    [many] { $minutes } minutės
                   *[other] { $minutes } minučių
                }. Dabar visas dėmesys Jums{ GIVEN($customer) ->
                    [yes] , { VOCATIVE($customer) }
                   *[no] { "" }
                }: nuo ko pradedame?
            [casual]
                Apmaudu, kad eilėje praėjo { $minutes ->
                    [one] { $minutes } minutė
                    [few] { $minutes } minutės
                    [many] { $minutes } minutės
                   *[other] { $minutes } minučių
                }. Dabar visas dėmesys tau{ GIVEN($customer) ->
                    [yes] , { VOCATIVE($customer) }
                   *[no] { "" }
                }: nuo ko pradedame?
        }
    .wording-3 =
        { $register ->
           *[formal]
                { GIVEN($customer) ->
                    [yes] { VOCATIVE($customer) }, atsiliepiu
                   *[no] Atsiliepiu
                } tik po { $minutes ->
                    [one] { $minutes } minutės
                    [few] { $minutes } minučių
                    [many] { $minutes } minutės
                   *[other] { $minutes } minučių
                } – gaila, kad teko tiek laukti. Imkimės reikalo: papasakokite, kas nutiko.
            [casual]
                { GIVEN($customer) ->
                    [yes] { VOCATIVE($customer) }, atsiliepiu
                   *[no] Atsiliepiu
                } tik po { $minutes ->
                    [one] { $minutes } minutės
                    [few] { $minutes } minučių
                    [many] { $minutes } minutės
                   *[other] { $minutes } minučių
                } – gaila, kad teko tiek laukti. Imkimės reikalo: papasakok, kas nutiko.
        }

long-wait-late-answer =
    { $register ->
       *[formal]
            Atsakymo laukėte { $days ->
                [one] { $days } dieną
                [few] { $days } dienas
                [many] { $days } dienos
               *[other] { $days } dienų
            }. Tai per ilgai, ir tai mūsų kaltė – atsiprašau. Šiame laiške jau rasite tikrą atsakymą.
        [casual]
            Atsakymo laukei { $days ->
                [one] { $days } dieną
                [few] { $days } dienas
                [many] { $days } dienos
               *[other] { $days } dienų
            }. Tai per ilgai, ir tai mūsų kaltė – atsiprašau. Šiame laiške jau rasi tikrą atsakymą.
    }
    .title = Per vėlai atsakome į laišką
    .when = Kai atsakymas užtruko per ilgai ir galime tai pripažinti.
    .wording-2 =
        { $register ->
           *[formal]
                Uždelsėme mes: atsakome tik po { $days ->
                    [one] { $days } dienos
                    [few] { $days } dienų
                    [many] { $days } dienos
                   *[other] { $days } dienų
                }, ir už tai atsiprašome. Toliau – ne mandagumo frazės, o atsakymas į tai, ko klausėte.
            [casual]
                Uždelsėme mes: atsakome tik po { $days ->
                    [one] { $days } dienos
                    [few] { $days } dienų
                    [many] { $days } dienos
                   *[other] { $days } dienų
                }, ir už tai atsiprašome. Toliau – ne mandagumo frazės, o atsakymas į tai, ko klausei.
        }

long-wait-call-back =
    { $register ->
       *[formal] Jei norite, galite nebelaukti: vieta eilėje liks Jūsų, o aš paskambinsiu iki { $due }. Jei patogiau palaukti čia, irgi gerai.
        [casual] Jei nori, gali nebelaukti: vieta eilėje liks tavo, o aš paskambinsiu iki { $due }. Jei patogiau palaukti čia, irgi gerai.
    }
    .title = Paskambinsiu, laukti nebūtina
    .when = Kai klientas gali nelaukti prie telefono ar pokalbio lango.
    .wording-2 =
        { $register ->
           *[formal] Rinkitės, kaip patogiau: likti eilėje ar baigti pokalbį ir iki { $due } sulaukti mano skambučio. Vieta eilėje abiem atvejais ta pati.
            [casual] Rinkis, kaip patogiau: likti eilėje ar baigti pokalbį ir iki { $due } sulaukti mano skambučio. Vieta eilėje abiem atvejais ta pati.
        }

repeat-contact-count =
    { $register ->
       *[formal]
            Dėl to paties kreipėtės jau { $attempts ->
                [one] { $attempts } kartą
                [few] { $attempts } kartus
                [many] { $attempts } karto
               *[other] { $attempts } kartų
            }, ir kaskart viską teko pasakoti iš naujo. Tai vargina ne mažiau nei pats reikalas.
        [casual]
            Dėl to paties kreipeisi jau { $attempts ->
                [one] { $attempts } kartą
                [few] { $attempts } kartus
                [many] { $attempts } karto
               *[other] { $attempts } kartų
            }, ir kaskart viską teko pasakoti iš naujo. Tai vargina ne mažiau nei pats reikalas.
    }
    .title = Kreipiamasi ne pirmą kartą
    .when = Kai klientas dėl to paties kreipėsi jau kelis kartus.
    .wording-2 =
        Tą pačią istoriją papasakoti { $attempts ->
            [one] { $attempts } kartą
            [few] { $attempts } kartus
            [many] { $attempts } karto
           *[other] { $attempts } kartų
        } – jau daug. Kiekvienas pakartojimas atima laiko ir jėgų, nors nieko naujo pridurti nebėra.

repeat-contact-fix-did-not-hold =
    { $register ->
       *[formal] Sakėme, kad viskas išspręsta, bet mūsų sprendimo neužteko. Atsiprašau už sugaištą laiką ir nepateisintą Jūsų pasitikėjimą.
        [casual] Sakėme, kad viskas išspręsta, bet mūsų sprendimo neužteko. Atsiprašau už sugaištą laiką ir nepateisintą tavo pasitikėjimą.
    }
    .title = Mūsų sprendimo neužteko
    .when = Kai pranešėme, kad išspręsta, o bėda grįžo.
    .wording-2 =
        { $register ->
           *[formal] Mūsų taisymas nepadėjo, o žinia, kad viskas baigta, buvo per ankstyva. Atsiprašome: Jūs mumis patikėjote ir dėl to sugaišote laiko.
            [casual] Mūsų taisymas nepadėjo, o žinia, kad viskas baigta, buvo per ankstyva. Atsiprašome: tu mumis patikėjai ir dėl to sugaišai laiko.
        }

repeat-contact-history-read =
    { $register ->
       *[formal] Perskaičiau visus ankstesnius laiškus ir užrašus, pradėti nuo pradžių nereikia. Tęsiu nuo paskutinio neatsakyto klausimo, ir toliau bendrausite tik su manimi.
        [casual] Perskaičiau visus ankstesnius laiškus ir užrašus, pradėti nuo pradžių nereikia. Tęsiu nuo paskutinio neatsakyto klausimo, ir toliau bendrausi tik su manimi.
    }
    .title = Visa istorija perskaityta
    .when = Tik tada, kai tikrai perskaitėte ankstesnius laiškus ir užrašus.
    .wording-2 = Visa istorija man jau žinoma: ir žinutės, ir tai, kas buvo daryta. Tęsiu nuo ten, kur sustota, ir kitam žmogui pasakoti nebereikės.
    .wording-3 = Kartoti nieko nereikia: visus laiškus ir užrašus perskaičiau nuo pradžios. Imuosi to, kas liko neatsakyta, ir niekam kitam šio reikalo neperduosiu.

repeat-contact-find-cause =
    { $register ->
       *[formal] Šį kartą pirmiausia aiškinsiuosi, kodėl tai vis kartojasi, ir tik tada taisysiu. Ką rasiu, parašysiu Jums iki { $due }, kad ir koks būtų rezultatas.
        [casual] Šį kartą pirmiausia aiškinsiuosi, kodėl tai vis kartojasi, ir tik tada taisysiu. Ką rasiu, parašysiu tau iki { $due }, kad ir koks būtų rezultatas.
    }
    .title = Ieškau pasikartojimo priežasties
    .when = Kai tas pats vis kartojasi ir dar vieno greito pataisymo neužtenka.
    .wording-2 = Dar vieno greito pataisymo nesiūlysiu, kol nežinosiu priežasties. Iki { $due } pranešiu, ką pavyko išsiaiškinti ir ko dar ne.

misunderstanding-two-readings =
    { $register ->
       *[formal] Šį sakinį galima suprasti dvejopai, ir matau, kodėl jį perskaitėte būtent taip. Paaiškinsiu, ką juo norėta pasakyti.
        [casual] Šį sakinį galima suprasti dvejopai, ir matau, kodėl jį perskaitei būtent taip. Paaiškinsiu, ką juo norėta pasakyti.
    }
    .title = Galima suprasti dvejopai
    .when = Kai tas pats sakinys suprastas skirtingai.
    .wording-2 =
        { $register ->
           *[formal] Perskaičiau tekstą dar kartą: jį tikrai galima suprasti taip, kaip supratote, nors įmanoma ir kitaip. Štai kas turėta omenyje.
            [casual] Perskaičiau tekstą dar kartą: jį tikrai galima suprasti taip, kaip supratai, nors įmanoma ir kitaip. Štai kas turėta omenyje.
        }

misunderstanding-misread =
    { $register ->
       *[formal] Supratau Jus neteisingai ir atsakiau ne į tą klausimą – atsiprašau. Dabar apie tai, ko iš tikrųjų klausėte.
        [casual] Supratau tave neteisingai ir atsakiau ne į tą klausimą – atsiprašau. Dabar apie tai, ko iš tikrųjų klausei.
    }
    .title = Atsakiau ne į tą klausimą
    .when = Kai neteisingai supratote kliento klausimą.
    .wording-2 =
        { $register ->
           *[formal] Atsiprašau, mano atsakymas buvo apie kitką. Grįžtu prie Jūsų klausimo ir atsakau į jį.
            [casual] Atsiprašau, mano atsakymas buvo apie kitką. Grįžtu prie tavo klausimo ir atsakau į jį.
        }

our-mistake-apology =
    { $register ->
       *[formal] Tai mūsų klaida, ir dėl jos sugaišote laiko, kurio gaišti neturėjo reikėti. Atsiprašau.
        [casual] Tai mūsų klaida, ir dėl jos sugaišai laiko, kurio gaišti neturėjo reikėti. Atsiprašau.
    }
    .title = Atsiprašymas už mūsų klaidą
    .when = Kai klaida mūsų; pačią klaidą įvardykite prieš arba po šios eilutės.
    .wording-2 =
        { $register ->
           *[formal] Suklydome mes, o vargti teko Jums. Už tai atsiprašau.
            [casual] Suklydome mes, o vargti teko tau. Už tai atsiprašau.
        }
    .wording-3 =
        { $register ->
           *[formal] Atsiprašau: dėl mūsų klaidos turėjote rūpintis tuo, kas turi veikti savaime.
            [casual] Atsiprašau: dėl mūsų klaidos turėjai rūpintis tuo, kas turi veikti savaime.
        }
    .chat =
        { $register ->
           *[formal] Tai mūsų klaida. Atsiprašau už laiką, kurį dėl jos sugaišote.
            [casual] Tai mūsų klaida. Atsiprašau už laiką, kurį dėl jos sugaišai.
        }

our-mistake-repair =
    { $register ->
       *[formal] Sutvarkysiu tai aš, ir iki { $due } bus padaryta. Jums nieko daryti nereikia.
        [casual] Sutvarkysiu tai aš, ir iki { $due } bus padaryta. Tau nieko daryti nereikia.
    }
    .title = Kas dabar bus sutvarkyta
    .when = Kai žinoma, kas ir kada bus ištaisyta; tinka ir tada, kai kaltės nepripažįstame.
    .wording-2 =
        { $register ->
           *[formal] Taisyti pradedu dabar, iki { $due } baigsiu ir apie tai parašysiu. Iš Jūsų nieko nereikia.
            [casual] Taisyti pradedu dabar, iki { $due } baigsiu ir apie tai parašysiu. Iš tavęs nieko nereikia.
        }
    .wording-3 =
        { $register ->
           *[formal] Iki { $due } viskas bus taip, kaip turėjo būti. Tvarkau tai aš, o iš Jūsų nereikia nei žinutės, nei skambučio.
            [casual] Iki { $due } viskas bus taip, kaip turėjo būti. Tvarkau tai aš, o iš tavęs nereikia nei žinutės, nei skambučio.
        }

our-mistake-thanks-for-telling =
    { $register ->
       *[formal] Ačiū, kad parodėte mūsų klaidą: ji jau ištaisyta, ir kitas žmogus su ja nebesusidurs.
        [casual] Ačiū, kad parodei mūsų klaidą: ji jau ištaisyta, ir kitas žmogus su ja nebesusidurs.
    }
    .title = Padėka už pastebėtą klaidą
    .when = Pabaigoje, kai klaida iš tiesų ištaisyta visiems.
    .wording-2 =
        { $register ->
           *[formal] Be Jūsų pastabos mūsų klaida būtų likusi nepastebėta. Dabar ji ištaisyta visiems, ir už tai dėkojame.
            [casual] Be tavo pastabos mūsų klaida būtų likusi nepastebėta. Dabar ji ištaisyta visiems, ir už tai dėkojame.
        }

complaint-about-service-listen =
    { $register ->
       *[formal] Ačiū, kad taip tiksliai papasakojote, kaip viskas vyko. Jūsų pasakojimą priimu tokį, koks jis yra, o išvadas darysiu tik tada, kai išklausysiu ir kitą pusę.
        [casual] Ačiū, kad taip tiksliai papasakojai, kaip viskas vyko. Tavo pasakojimą priimu tokį, koks jis yra, o išvadas darysiu tik tada, kai išklausysiu ir kitą pusę.
    }
    .title = Išklausau skundą dėl bendravimo
    .when = Kai klientas pasakoja, kaip su juo elgėsi kažkas iš mūsų.
    .wording-2 =
        { $register ->
           *[formal] Iš Jūsų pasakojimo gerai matyti, kaip šis pokalbis atrodė Jums, ačiū už tikslumą. Nei teisinti, nei smerkti kolegų dabar nesiimu – pirma išklausysiu ir juos.
            [casual] Iš tavo pasakojimo gerai matyti, kaip šis pokalbis atrodė tau, ačiū už tikslumą. Nei teisinti, nei smerkti kolegų dabar nesiimu – pirma išklausysiu ir juos.
        }

complaint-about-service-tone =
    { $register ->
       *[formal] Pokalbį patikrinome: taip su Jumis kalbėti neturėjome. Visos komandos vardu atsiprašau už toną.
        [casual] Pokalbį patikrinome: taip su tavimi kalbėti neturėjome. Visos komandos vardu atsiprašau už toną.
    }
    .title = Atsiprašymas už toną
    .when = Kai pokalbis patikrintas ir tonas tikrai buvo netinkamas.
    .wording-2 =
        { $register ->
           *[formal] Tonas, kuriuo su Jumis bendravome, buvo netinkamas. Atsiprašau už jį komandos vardu.
            [casual] Tonas, kuriuo su tavimi bendravome, buvo netinkamas. Atsiprašau už jį komandos vardu.
        }

complaint-about-service-team-lead =
    { $register ->
       *[formal]
            Perduodu { GIVEN($ticket) ->
                [yes] kreipinį Nr. { $ticket }
               *[no] skundą
            } žmogui, kuris vadovauja mūsų komandai, – tokiais žodžiais, kokiais parašėte. Kas nuspręsta, pranešiu Jums iki { $due }, kad ir koks būtų atsakymas.
        [casual]
            Perduodu { GIVEN($ticket) ->
                [yes] kreipinį Nr. { $ticket }
               *[no] skundą
            } žmogui, kuris vadovauja mūsų komandai, – tokiais žodžiais, kokiais parašei. Kas nuspręsta, pranešiu tau iki { $due }, kad ir koks būtų atsakymas.
    }
    .title = Skundą perduodu komandos vadovui
    .when = Kai skundą perduodate komandos vadovui ir žadate atsakymą.
    .wording-2 =
        { $register ->
           *[formal]
                Apie tai turi žinoti mūsų komandos vadovai, todėl Jūsų žodžius gaus nepakeistus. Ką jie atsakė{ GIVEN($ticket) ->
                    [yes] { " " }dėl kreipinio Nr. { $ticket }
                   *[no] { "" }
                }, iki { $due } sužinosite iš manęs.
            [casual]
                Apie tai turi žinoti mūsų komandos vadovai, todėl tavo žodžius gaus nepakeistus. Ką jie atsakė{ GIVEN($ticket) ->
                    [yes] { " " }dėl kreipinio Nr. { $ticket }
                   *[no] { "" }
                }, iki { $due } sužinosi iš manęs.
        }

request-refused-reason =
    { $register ->
       *[formal] Jūsų noras suprantamas, todėl paprastais žodžiais pasakysiu, kodėl šį kartą atsakymas yra „ne“.
        [casual] Tavo noras suprantamas, todėl paprastais žodžiais pasakysiu, kodėl šį kartą atsakymas yra „ne“.
    }
    .title = Tikroji „ne“ priežastis
    .when = Kai jau pasakyta, kas įmanoma, ir reikia paaiškinti atsisakymą.
    .wording-2 =
        { $register ->
           *[formal] Suprantama, kodėl to prašėte, todėl pasakysiu tikrąją priežastį, o ne formalią frazę. Ji tokia:
            [casual] Suprantama, kodėl to prašei, todėl pasakysiu tikrąją priežastį, o ne formalią frazę. Ji tokia:
        }

request-refused-what-i-can-do =
    { $register ->
       *[formal] Štai kuo šiandien galiu Jums padėti. Imsiuosi iš karto, kai pasakysite, kad tinka.
        [casual] Štai kuo šiandien galiu tau padėti. Imsiuosi iš karto, kai pasakysi, kad tinka.
    }
    .title = Pirmiausia – kas įmanoma
    .when = Pirmąja eilute, prieš pasakant „ne“; pasiūlymą įvardykite iš karto po jos.
    .wording-2 =
        { $register ->
           *[formal] Pradėsiu nuo to, kas įmanoma jau šiandien: vieno Jūsų „taip“ pakaks, kad imčiausi darbo.
            [casual] Pradėsiu nuo to, kas įmanoma jau šiandien: vieno tavo „taip“ pakaks, kad imčiausi darbo.
        }
    .wording-3 =
        { $register ->
           *[formal] Vieną dalyką galiu padaryti dar šiandien, tereikia Jūsų sutikimo:
            [casual] Vieną dalyką galiu padaryti dar šiandien, tereikia tavo sutikimo:
        }

request-refused-second-look =
    { $register ->
       *[formal] Jei su sprendimu nesutinkate, jį gali peržiūrėti žmogus, kuris jo nepriėmė. Jūsų argumentus perduosiu, o atsakymas Jus pasieks iki { $due }, kad ir koks jis būtų.
        [casual] Jei su sprendimu nesutinki, jį gali peržiūrėti žmogus, kuris jo nepriėmė. Tavo argumentus perduosiu, o atsakymas tave pasieks iki { $due }, kad ir koks jis būtų.
    }
    .title = Sprendimą peržiūrės kitas žmogus
    .when = Kai klientas nesutinka su sprendimu.
    .wording-2 =
        { $register ->
           *[formal] Galite prašyti, kad sprendimą peržiūrėtų kas nors kitas. Jūsų argumentus perduosiu žmogui, kuris šio reikalo dar nenagrinėjo, ir iki { $due } pranešiu jo atsakymą – koks jis bus, iš anksto nežinau.
            [casual] Gali prašyti, kad sprendimą peržiūrėtų kas nors kitas. Tavo argumentus perduosiu žmogui, kuris šio reikalo dar nenagrinėjo, ir iki { $due } pranešiu jo atsakymą – koks jis bus, iš anksto nežinau.
        }

feature-request-purpose =
    { $register ->
       *[formal] Jei teisingai suprantu, svarbus ne pats mygtukas, o tai, ką su juo norite padaryti. Toks paaiškinimas mums naudingesnis už ilgą norų sąrašą.
        [casual] Jei teisingai suprantu, svarbus ne pats mygtukas, o tai, ką su juo nori padaryti. Toks paaiškinimas mums naudingesnis už ilgą norų sąrašą.
    }
    .title = Kam reikia šios funkcijos
    .when = Kai klientas prašo funkcijos; toliau savais žodžiais įvardykite jos tikslą.
    .wording-2 =
        { $register ->
           *[formal] Užsirašau ne tik funkciją, bet ir tikslą, kurio siekiate. Iš tikslo matyti, kokio sprendimo reikia, o vien iš sąrašo to nepamatytume.
            [casual] Užsirašau ne tik funkciją, bet ir tikslą, kurio sieki. Iš tikslo matyti, kokio sprendimo reikia, o vien iš sąrašo to nepamatytume.
        }

feature-request-passed-on =
    { $register ->
       *[formal] Jūsų pageidavimą tais pačiais žodžiais perdaviau žmonėms, kurie kuria produktą. Ar tai atsiras, žadėti negaliu, bet { $date } parašysiu, kokia padėtis.
        [casual] Tavo pageidavimą tais pačiais žodžiais perdaviau žmonėms, kurie kuria produktą. Ar tai atsiras, žadėti negaliu, bet { $date } parašysiu, kokia padėtis.
    }
    .title = Pageidavimas perduotas kūrėjams
    .when = Kai pageidavimas perduotas tiems, kas kuria produktą.
    .wording-2 =
        { $register ->
           *[formal] Ačiū už mintį: produkto kūrėjai ją gavo neperrašytą. Rezultato nežadu, žadu tik žinią – { $date } parašysiu Jums, ką pavyko sužinoti.
            [casual] Ačiū už mintį: produkto kūrėjai ją gavo neperrašytą. Rezultato nežadu, žadu tik žinią – { $date } parašysiu tau, ką pavyko sužinoti.
        }

feedback-thanks-critical =
    { $register ->
       *[formal] Ačiū, kad parašėte atvirai. Labiausiai mums padės viena Jūsų pastaba:
        [casual] Ačiū, kad parašei atvirai. Labiausiai mums padės viena tavo pastaba:
    }
    .title = Padėka už atvirą kritiką
    .when = Kai klientas kritikuoja, bet nieko neprašo; po dvitaškio įvardykite vieną pastabą.
    .wording-2 =
        { $register ->
           *[formal] Pasakyti, kas negerai, ne visada lengva, todėl dėkoju. Daugiausia mums duoda štai šis Jūsų pastebėjimas:
            [casual] Pasakyti, kas negerai, ne visada lengva, todėl dėkoju. Daugiausia mums duoda štai šis tavo pastebėjimas:
        }

feedback-taken-to-team =
    { $register ->
       *[formal] Jūsų pastabą { $date } aptarsime komandos susirinkime, ją pristatysiu aš.
        [casual] Tavo pastabą { $date } aptarsime komandos susirinkime, ją pristatysiu aš.
    }
    .title = Pastabą aptarsime susirinkime
    .when = Kai pastabą tikrai aptarsite komandoje.
    .wording-2 =
        { $register ->
           *[formal] Ką nuspręsime, dar nežinau, bet pokalbis tikrai įvyks: { $date } papasakosiu kolegoms, ką parašėte.
            [casual] Ką nuspręsime, dar nežinau, bet pokalbis tikrai įvyks: { $date } papasakosiu kolegoms, ką parašei.
        }

praise-received =
    { $register ->
       *[formal] Ačiū už šiltus žodžius. Labiausiai džiugina, kad pasakėte, kas būtent Jums padėjo.
        [casual] Ačiū už šiltus žodžius. Labiausiai džiugina, kad pasakei, kas būtent tau padėjo.
    }
    .title = Padėka už pagyrimą
    .when = Kai klientas pagiria ir pasako, kas padėjo ar patiko.
    .wording-2 =
        { $register ->
           *[formal] Tai tikrai praskaidrino dieną, dėkoju. Ypač malonu, kad pasakėte konkrečiai: žinosime, ką daryti ir toliau.
            [casual] Tai tikrai praskaidrino dieną, dėkoju. Ypač malonu, kad pasakei konkrečiai: žinosime, ką daryti ir toliau.
        }
    .wording-3 =
        { $register ->
           *[formal] Kaip tik dėl to ir stengiamės, tad džiugu, kad pastebėjote. Dėkoju, kad radote laiko tai pasakyti.
            [casual] Kaip tik dėl to ir stengiamės, tad džiugu, kad pastebėjai. Dėkoju, kad radai laiko tai pasakyti.
        }

praise-passed-on =
    { $register ->
       *[formal] Jūsų žodžius dar šiandien perskaitys { $colleague }. Po ilgos dienos tokia žinutė primena, dėl ko dirbame.
        [casual] Tavo žodžius dar šiandien perskaitys { $colleague }. Po ilgos dienos tokia žinutė primena, dėl ko dirbame.
    }
    .title = Pagyrimas perduotas kolegai
    .when = Kai pagyrimas skirtas konkrečiam kolegai.
    .wording-2 =
        { $register ->
           *[formal] Šiandien pat { $colleague } iš manęs gaus Jūsų žinutę. Geras žodis dienos pabaigoje reiškia daugiau, nei atrodo.
            [casual] Šiandien pat { $colleague } iš manęs gaus tavo žinutę. Geras žodis dienos pabaigoje reiškia daugiau, nei atrodo.
        }
