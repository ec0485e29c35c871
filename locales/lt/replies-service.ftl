long-wait-reply =
    { greeting }

    { $register ->
       *[formal]
            atsiprašau, kad { $days ->
                [one] { $days } dieną
                [few] { $days } dienas
                [many] { $days } dienos
               *[other] { $days } dienų
            } negavote jokio atsakymo ir net nežinojote, ar kas nors laišką perskaitė.

            Dabar jį perskaičiau visą, ir { GIVEN($ticket) ->
                [yes] kreipinį Nr. { $ticket } nuo šiol tvarkau aš
               *[no] nuo šiol juo rūpinuosi aš
            }. Kartoti nieko nereikia.

            Pirmiausia išsiaiškinsiu tai, dėl ko rašėte, o rezultatą atsiųsiu Jums iki { $due }, net jei jis dar bus dalinis.
        [casual]
            atsiprašau, kad { $days ->
                [one] { $days } dieną
                [few] { $days } dienas
                [many] { $days } dienos
               *[other] { $days } dienų
            } negavai jokio atsakymo ir net nežinojai, ar kas nors laišką perskaitė.

            Dabar jį perskaičiau visą, ir { GIVEN($ticket) ->
                [yes] kreipinį Nr. { $ticket } nuo šiol tvarkau aš
               *[no] nuo šiol juo rūpinuosi aš
            }. Kartoti nieko nereikia.

            Pirmiausia išsiaiškinsiu tai, dėl ko rašei, o rezultatą atsiųsiu tau iki { $due }, net jei jis dar bus dalinis.
    }

    { sign-off }
    .title = Atsakymas po ilgos tylos
    .subject =
        { $register ->
           *[formal] Atsakome į Jūsų laišką
            [casual] Atsakome į tavo laišką
        }
    .chat =
        { $register ->
           *[formal]
                Atsiprašau, kad { $days ->
                    [one] { $days } dieną
                    [few] { $days } dienas
                    [many] { $days } dienos
                   *[other] { $days } dienų
                } negavote atsakymo ir nežinojote, ar kas nors laišką perskaitė. Dabar perskaičiau viską, kartoti nereikia. Iki { $due } parašysiu Jums, ką nustačiau.
            [casual]
                Atsiprašau, kad { $days ->
                    [one] { $days } dieną
                    [few] { $days } dienas
                    [many] { $days } dienos
                   *[other] { $days } dienų
                } negavai atsakymo ir nežinojai, ar kas nors laišką perskaitė. Dabar perskaičiau viską, kartoti nereikia. Iki { $due } parašysiu tau, ką nustačiau.
        }
    .when = Kai pirmas atsakymas siunčiamas po kelių dienų tylos.

repeat-contact-reply =
    { greeting }

    { $register ->
       *[formal]
            dėl to paties kreipėtės { $attempts ->
                [one] { $attempts } kartą
                [few] { $attempts } kartus
                [many] { $attempts } karto
               *[other] { $attempts } kartų
            } ir kaskart viską pasakojote iš naujo. Turėjome tai išspręsti anksčiau – atsiprašau.

            Perskaičiau visas ankstesnes žinutes. Klausimas, nuo kurio pradėjote, iki šiol be atsakymo, o tai, ką siūlėme, nepadėjo.

            Kreipinį Nr. { $ticket } vedu aš, kol jis bus išspręstas, ir atsakyti galite tiesiai man. Apie tolesnę eigą parašysiu Jums iki { $due }, priminti nereikės.
        [casual]
            dėl to paties kreipeisi { $attempts ->
                [one] { $attempts } kartą
                [few] { $attempts } kartus
                [many] { $attempts } karto
               *[other] { $attempts } kartų
            } ir kaskart viską pasakojai iš naujo. Turėjome tai išspręsti anksčiau – atsiprašau.

            Perskaičiau visas ankstesnes žinutes. Klausimas, nuo kurio pradėjai, iki šiol be atsakymo, o tai, ką siūlėme, nepadėjo.

            Kreipinį Nr. { $ticket } vedu aš, kol jis bus išspręstas, ir atsakyti gali tiesiai man. Apie tolesnę eigą parašysiu tau iki { $due }, priminti nereikės.
    }

    { sign-off }
    .title = Kreipiamasi dėl to paties dar kartą
    .subject = Kreipinys Nr. { $ticket }: tęsiu nuo tos pačios vietos
    .chat =
        { $register ->
           *[formal]
                Dėl to paties kreipėtės { $attempts ->
                    [one] { $attempts } kartą
                    [few] { $attempts } kartus
                    [many] { $attempts } karto
                   *[other] { $attempts } kartų
                } – turėjome tai išspręsti anksčiau, atsiprašau. Visą istoriją perskaičiau, kreipinį Nr. { $ticket } vedu aš, kol bus išspręsta. Kitą žinią parašysiu iki { $due }, kartoti nereikia.
            [casual]
                Dėl to paties kreipeisi { $attempts ->
                    [one] { $attempts } kartą
                    [few] { $attempts } kartus
                    [many] { $attempts } karto
                   *[other] { $attempts } kartų
                } – turėjome tai išspręsti anksčiau, atsiprašau. Visą istoriją perskaičiau, kreipinį Nr. { $ticket } vedu aš, kol bus išspręsta. Kitą žinią parašysiu iki { $due }, kartoti nereikia.
        }
    .when = Kai klientas dėl to paties kreipėsi kelis kartus ir kaskart pradėjo iš naujo; antroje pastraipoje dviem sakiniais apibendrinkite, ką jis rašė.

misunderstanding-reply =
    { greeting }

    { $register ->
       *[formal]
            mūsų ankstesnę žinutę buvo galima suprasti dvejopai, ir Jūs ją supratote taip, kaip ji buvo parašyta. Neaiškiai suformulavome mes.

            Galioja štai kas: kol nesutarsime, nieko nekeičiame, tad Jums viskas lieka taip, kaip buvo. Pasikeis tik tai, ką patvirtinsite.

            Jei tai vis dar ne atsakymas į Jūsų klausimą, užteks trumpo pataisymo. Reikalą užbaigsiu iki { $due } ir parašysiu, kaip baigėsi.
        [casual]
            mūsų ankstesnę žinutę buvo galima suprasti dvejopai, ir tu ją supratai taip, kaip ji buvo parašyta. Neaiškiai suformulavome mes.

            Galioja štai kas: kol nesutarsime, nieko nekeičiame, tad tau viskas lieka taip, kaip buvo. Pasikeis tik tai, ką patvirtinsi.

            Jei tai vis dar ne atsakymas į tavo klausimą, užteks trumpo pataisymo. Reikalą užbaigsiu iki { $due } ir parašysiu, kaip baigėsi.
    }

    { sign-off }
    .title = Mūsų tekstas buvo neaiškus
    .subject = Patikslinimas: kas iš tiesų galioja
    .chat =
        { $register ->
           *[formal] Mūsų žinutė buvo neaiški, ir Jūs ją supratote taip, kaip ji parašyta. Kol nesutarsime, viskas lieka taip, kaip buvo. Reikalą užbaigsiu iki { $due } ir parašysiu, kaip baigėsi.
            [casual] Mūsų žinutė buvo neaiški, ir tu ją supratai taip, kaip ji parašyta. Kol nesutarsime, viskas lieka taip, kaip buvo. Reikalą užbaigsiu iki { $due } ir parašysiu, kaip baigėsi.
        }
    .when = Kai mūsų žinutę buvo galima suprasti dvejopai; antrą pastraipą pradėkite sakiniu, ką iš tikrųjų norėta pasakyti.

our-mistake-reply =
    { greeting }

    { $register ->
       *[formal]
            tvarkydami kreipinį Nr. { $ticket } suklydome, todėl viskas vyko ne taip, kaip turėjo. Tai mūsų klaida, ir dėl jos atsiprašau.

            Jums teko gaišti laiką, nors tuo turėjome pasirūpinti mes.

            { GIVEN($amount) ->
                [yes] Jau įskaičiau { $amount }, o visa
               *[no] Taisyti jau pradėjau, o visa
            } kita bus sutvarkyta iki { $date }, ir nieko daryti Jums nereikia.

            Pasižymėjau { $date }: tą dieną dar kartą patikrinsiu kreipinį ir Jums parašysiu.
        [casual]
            tvarkydami kreipinį Nr. { $ticket } suklydome, todėl viskas vyko ne taip, kaip turėjo. Tai mūsų klaida, ir dėl jos atsiprašau.

            Tau teko gaišti laiką, nors tuo turėjome pasirūpinti mes.

            { GIVEN($amount) ->
                [yes] Jau įskaičiau { $amount }, o visa
               *[no] Taisyti jau pradėjau, o visa
            } kita bus sutvarkyta iki { $date }, ir nieko daryti tau nereikia.

            Pasižymėjau { $date }: tą dieną dar kartą patikrinsiu kreipinį ir tau parašysiu.
    }

    { sign-off }
    .title = Mūsų klaida ir kaip ją taisome
    .subject = Kreipinys Nr. { $ticket }: mūsų klaida ir sprendimas
    .chat =
        { $register ->
           *[formal]
                Tvarkydami kreipinį Nr. { $ticket } suklydome, atsiprašau – dėl to Jums teko gaišti laiką. { GIVEN($amount) ->
                    [yes] { $amount } jau įskaičiau, visa
                   *[no] Taisyti jau pradėjau, visa
                } kita bus sutvarkyta iki { $date }, ir tą dieną patikrinsiu ir parašysiu.
            [casual]
                Tvarkydami kreipinį Nr. { $ticket } suklydome, atsiprašau – dėl to tau teko gaišti laiką. { GIVEN($amount) ->
                    [yes] { $amount } jau įskaičiau, visa
                   *[no] Taisyti jau pradėjau, visa
                } kita bus sutvarkyta iki { $date }, ir tą dieną patikrinsiu ir parašysiu.
        }
    .when = Kai klaida mūsų ir ją jau taisome; pirmame sakinyje įvardykite pačią klaidą, antroje pastraipoje – jos padarinį.

# allow left-out: the sentence names nobody in this language
complaint-about-service-reply =
    { greeting }

    { $register ->
       *[formal]
            ačiū, kad parašėte apie tai atvirai. Supratau, kad įskaudino tai, kaip su Jumis kalbėta.

            Po pokalbio su mumis niekas neturėtų taip jaustis. Kas įvyko, aiškinsis žmogus, kuris vadovauja mūsų komandai, ir išklausys abi puses, o Jūsų pradinį klausimą tuo metu sprendžiu aš.

            Kas paaiškėjo, parašysiu Jums iki { $due } (kreipinys Nr. { $ticket }), net jei dar bus ką tikslinti.
        [casual]
            ačiū, kad parašei apie tai atvirai. Supratau, kad įskaudino tai, kaip su tavimi kalbėta.

            Po pokalbio su mumis niekas neturėtų taip jaustis. Kas įvyko, aiškinsis žmogus, kuris vadovauja mūsų komandai, ir išklausys abi puses, o tavo pradinį klausimą tuo metu sprendžiu aš.

            Kas paaiškėjo, parašysiu tau iki { $due } (kreipinys Nr. { $ticket }), net jei dar bus ką tikslinti.
    }

    { sign-off }
    .title = Skundas dėl bendravimo
    .subject =
        { $register ->
           *[formal] Jūsų skundas (kreipinys Nr. { $ticket })
            [casual] Tavo skundas (kreipinys Nr. { $ticket })
        }
    .chat =
        { $register ->
           *[formal] Ačiū, kad parašėte atvirai. Po pokalbio su mumis niekas neturėtų taip jaustis. Tai aiškinsis žmogus, vadovaujantis komandai, o pradinį klausimą sprendžiu aš. Iki { $due } parašysiu, kas paaiškėjo (kreipinys Nr. { $ticket }).
            [casual] Ačiū, kad parašei atvirai. Po pokalbio su mumis niekas neturėtų taip jaustis. Tai aiškinsis žmogus, vadovaujantis komandai, o pradinį klausimą sprendžiu aš. Iki { $due } parašysiu, kas paaiškėjo (kreipinys Nr. { $ticket }).
        }
    .when = Kai klientas skundžiasi, kaip su juo bendravo, o kita pusė dar neišklausyta; antrą sakinį pakeiskite tuo, kas jį įskaudino.

request-refused-reply =
    { greeting }

    { $register ->
       *[formal]
            supratau, ko siekiate šiuo prašymu ir kodėl Jums tai svarbu.

            Galiu padaryti vieną iš dviejų dalykų: parinkti tai, kas artimiausia Jūsų norui, arba palikti viską taip, kaip yra dabar.

            Paties prašymo įvykdyti negaliu, nes tokios galimybės neturime.

            Abu pasiūlymai galioja iki { $due }, o pradėsiu iš karto, kai kreipinyje Nr. { $ticket } parašysite, kurį renkatės.
        [casual]
            supratau, ko sieki šiuo prašymu ir kodėl tau tai svarbu.

            Galiu padaryti vieną iš dviejų dalykų: parinkti tai, kas artimiausia tavo norui, arba palikti viską taip, kaip yra dabar.

            Paties prašymo įvykdyti negaliu, nes tokios galimybės neturime.

            Abu pasiūlymai galioja iki { $due }, o pradėsiu iš karto, kai kreipinyje Nr. { $ticket } parašysi, kurį renkiesi.
    }

    { sign-off }
    .title = Ką galime vietoj to
    .subject = Kreipinys Nr. { $ticket }: du galimi sprendimai
    .chat =
        { $register ->
           *[formal] Galiu parinkti tai, kas artimiausia Jūsų norui, arba palikti viską taip, kaip yra dabar. Paties prašymo įvykdyti negaliu: tokios galimybės neturime. Abu variantai galioja iki { $due }, pradėsiu pagal Jūsų atsakymą.
            [casual] Galiu parinkti tai, kas artimiausia tavo norui, arba palikti viską taip, kaip yra dabar. Paties prašymo įvykdyti negaliu: tokios galimybės neturime. Abu variantai galioja iki { $due }, pradėsiu pagal tavo atsakymą.
        }
    .when = Kai prašymo įvykdyti negalite; antroje pastraipoje įvardykite konkrečius pasiūlymus, trečioje – tikrąją priežastį.

feature-request-reply =
    { greeting }

    { $register ->
       *[formal]
            iš Jūsų žinutės aiškiai matyti, ką norėtumėte padaryti su paslauga „{ $service }“ ir ko tam dabar trūksta. Ačiū už tokią konkrečią mintį.

            Ją tais pačiais žodžiais pamatys žmonės, planuojantys paslaugos „{ $service }“ plėtrą. Jei norite, parodysiu, kaip to kol kas pasiekti su dabartinėmis funkcijomis.

            Ar tai bus sukurta, pažadėti negaliu. Ką jie atsakė, parašysiu Jums { $date }, net jei atsakymas bus „ne“.
        [casual]
            iš tavo žinutės aiškiai matyti, ką norėtum padaryti su paslauga „{ $service }“ ir ko tam dabar trūksta. Ačiū už tokią konkrečią mintį.

            Ją tais pačiais žodžiais pamatys žmonės, planuojantys paslaugos „{ $service }“ plėtrą. Jei nori, parodysiu, kaip to kol kas pasiekti su dabartinėmis funkcijomis.

            Ar tai bus sukurta, pažadėti negaliu. Ką jie atsakė, parašysiu tau { $date }, net jei atsakymas bus „ne“.
    }

    { sign-off }
    .title = Pasiūlymas dėl naujos funkcijos
    .subject =
        { $register ->
           *[formal] Jūsų pasiūlymas dėl paslaugos „{ $service }“
            [casual] Tavo pasiūlymas dėl paslaugos „{ $service }“
        }
    .chat =
        { $register ->
           *[formal] Ačiū už konkrečią mintį dėl paslaugos „{ $service }“ – ją Jūsų žodžiais perskaitys jos kūrėjai. Ar tai bus sukurta, žadėti negaliu, bet { $date } parašysiu, ką jie atsakė, net jei atsakymas bus „ne“.
            [casual] Ačiū už konkrečią mintį dėl paslaugos „{ $service }“ – ją tavo žodžiais perskaitys jos kūrėjai. Ar tai bus sukurta, žadėti negaliu, bet { $date } parašysiu, ką jie atsakė, net jei atsakymas bus „ne“.
        }
    .when = Kai klientas siūlo, ką patobulinti; pirmame sakinyje įvardykite, ką jis nori padaryti, antroje pastraipoje – geriausią dabartinį būdą.

feedback-reply =
    { greeting }

    { $register ->
       *[formal]
            ačiū, kad skyrėte laiko ir parašėte, kas nepatiko.

            Iš savo pusės to nematėme, o Jūsų laiškas tai parodė. Jį kartu aptarsime visa komanda.

            Ką dėl to pakeisime, parašysiu Jums { $date }, o atsakyti į šį laišką nereikia.
        [casual]
            ačiū, kad skyrei laiko ir parašei, kas nepatiko.

            Iš savo pusės to nematėme, o tavo laiškas tai parodė. Jį kartu aptarsime visa komanda.

            Ką dėl to pakeisime, parašysiu tau { $date }, o atsakyti į šį laišką nereikia.
    }

    { sign-off }
    .title = Atsakymas į kritinį atsiliepimą
    .subject =
        { $register ->
           *[formal] Ačiū už Jūsų pastabą
            [casual] Ačiū už tavo pastabą
        }
    .chat =
        { $register ->
           *[formal] Ačiū, kad parašėte, kas nepatiko. Iš savo pusės to nematėme, todėl aptarsime visa komanda. Ką keičiame, parašysiu { $date }, atsakyti nereikia.
            [casual] Ačiū, kad parašei, kas nepatiko. Iš savo pusės to nematėme, todėl aptarsime visa komanda. Ką keičiame, parašysiu { $date }, atsakyti nereikia.
        }
    .when = Kai klientas kritikuoja, bet nieko neprašo; po pirmo sakinio viena mintimi pakartokite pačią pastabą.

praise-reply =
    { greeting }

    { $register ->
       *[formal]
            Jūsų laiškas tikrai praskaidrino dieną. Ačiū, kad radote laiko jį parašyti.

            Jį perskaitys ir tas žmogus, apie kurį rašėte, o mums visiems tai ženklas, ko nekeisti.

            Komandos susirinkime { $date } garsiai perskaitysiu Jūsų žodžius.
        [casual]
            tavo laiškas tikrai praskaidrino dieną. Ačiū, kad radai laiko jį parašyti.

            Jį perskaitys ir tas žmogus, apie kurį rašei, o mums visiems tai ženklas, ko nekeisti.

            Komandos susirinkime { $date } garsiai perskaitysiu tavo žodžius.
    }

    { sign-off }
    .title = Atsakymas į pagyrimą
    .subject = Ačiū už gerus žodžius
    .chat =
        { $register ->
           *[formal] Ačiū – Jūsų žinutė mums tikrai praskaidrino dieną. Ją perskaitys ir tas žmogus, apie kurį rašėte, o { $date } perskaitysiu ją garsiai visai komandai.
            [casual] Ačiū – tavo žinutė mums tikrai praskaidrino dieną. Ją perskaitys ir tas žmogus, apie kurį rašei, o { $date } perskaitysiu ją garsiai visai komandai.
        }
    .when = Kai klientas pagiria mus ar kolegą.

first-contact-reply =
    { greeting }

    { $register ->
       *[formal]
            malonu, kad kreipėtės į { -brand(case: "accusative") }. Jūsų klausimas aiškus, ir atsakymu į jį rūpinuosi aš.

            Adresu { $link } iš eilės aprašyti pirmieji žingsniai su paslauga „{ $service }“ – tai pravers, kol rengiu atsakymą.

            Jei prireiktų manęs anksčiau, atsakykite į šį laišką, ir jis pasieks mane tiesiogiai. Išsamų atsakymą iki { $due } gausite iš manęs.
        [casual]
            malonu, kad kreipeisi į { -brand(case: "accusative") }. Tavo klausimas aiškus, ir atsakymu į jį rūpinuosi aš.

            Adresu { $link } iš eilės aprašyti pirmieji žingsniai su paslauga „{ $service }“ – tai pravers, kol rengiu atsakymą.

            Jei prireiktų manęs anksčiau, atsakyk į šį laišką, ir jis pasieks mane tiesiogiai. Išsamų atsakymą iki { $due } gausi iš manęs.
    }

    { sign-off }
    .title = Atsakymas naujam klientui
    .subject =
        { $register ->
           *[formal] Jūsų klausimu jau rūpinuosi
            [casual] Tavo klausimu jau rūpinuosi
        }
    .chat =
        { $register ->
           *[formal] Malonu, kad kreipėtės! Klausimas aiškus, juo rūpinuosi aš. Pirmieji žingsniai su paslauga „{ $service }“ aprašyti adresu { $link }, o išsamų atsakymą iki { $due } gausite iš manęs.
            [casual] Malonu, kad kreipeisi! Klausimas aiškus, juo rūpinuosi aš. Pirmieji žingsniai su paslauga „{ $service }“ aprašyti adresu { $link }, o išsamų atsakymą iki { $due } gausi iš manęs.
        }
    .when = Kai klientas rašo pirmą kartą ir dar nežino, kaip viskas vyksta.

general-reply =
    { greeting }

    { $register ->
       *[formal]
            Jūsų laišką perskaičiau. Tai kreipinys Nr. { $ticket }, ir juo rūpinuosi aš.

            Pirmiausia pasižiūrėsiu, kas šiuo reikalu jau daryta ir ko dar trūksta. Nieko siųsti iš naujo nereikia.

            Atsakymą iki { $due } Jums parašysiu aš.
        [casual]
            tavo laišką perskaičiau. Tai kreipinys Nr. { $ticket }, ir juo rūpinuosi aš.

            Pirmiausia pasižiūrėsiu, kas šiuo reikalu jau daryta ir ko dar trūksta. Nieko siųsti iš naujo nereikia.

            Atsakymą iki { $due } tau parašysiu aš.
    }

    { sign-off }
    .title = Laišką perskaičiau, atsakysiu
    .subject =
        { $register ->
           *[formal] Jūsų laiškas perskaitytas (kreipinys Nr. { $ticket })
            [casual] Tavo laiškas perskaitytas (kreipinys Nr. { $ticket })
        }
    .chat =
        { $register ->
           *[formal] Jūsų laišką perskaičiau, tai kreipinys Nr. { $ticket }, ir juo rūpinuosi aš. Pirmiausia žiūriu, kas jau daryta, nieko siųsti iš naujo nereikia. Atsakymą parašysiu iki { $due }, net jei dar bus ką tikslinti.
            [casual] Tavo laišką perskaičiau, tai kreipinys Nr. { $ticket }, ir juo rūpinuosi aš. Pirmiausia žiūriu, kas jau daryta, nieko siųsti iš naujo nereikia. Atsakymą parašysiu iki { $due }, net jei dar bus ką tikslinti.
        }
    .when = Kai žinutę reikia panagrinėti ir atsakymą galima duoti tik vėliau.

solved-case-reply =
    { greeting }

    { $register ->
       *[formal]
            tai, dėl ko rašėte, jau sutvarkyta. Labai padėjo Jūsų atsiųsta informacija, ačiū.

            Pasitikrinkite, ar tai, kas anksčiau trukdė, dabar yra taip, kaip turi būti.

            Kreipinį Nr. { $ticket } laikysiu atvirą iki { $date }, o jei bėda grįžtų, atsakyme užteks vienos eilutės – iškart tęsiu.
        [casual]
            tai, dėl ko rašei, jau sutvarkyta. Labai padėjo tavo atsiųsta informacija, ačiū.

            Pasitikrink, ar tai, kas anksčiau trukdė, dabar yra taip, kaip turi būti.

            Kreipinį Nr. { $ticket } laikysiu atvirą iki { $date }, o jei bėda grįžtų, atsakyme užteks vienos eilutės – iškart tęsiu.
    }

    { sign-off }
    .title = Reikalas išspręstas
    .subject = Kreipinys Nr. { $ticket }: išspręsta
    .chat =
        { $register ->
           *[formal] Tai, dėl ko rašėte, sutvarkyta, ačiū už informaciją. Pasitikrinkite, ar viskas taip, kaip turi būti. Kreipinys Nr. { $ticket } lieka atviras iki { $date }, o jei bėda grįžtų, užteks vienos eilutės.
            [casual] Tai, dėl ko rašei, sutvarkyta, ačiū už informaciją. Pasitikrink, ar viskas taip, kaip turi būti. Kreipinys Nr. { $ticket } lieka atviras iki { $date }, o jei bėda grįžtų, užteks vienos eilutės.
        }
    .when = Kai reikalas išspręstas; pirmame sakinyje įvardykite, kas sutvarkyta, antroje pastraipoje – kaip tai patikrinti.
