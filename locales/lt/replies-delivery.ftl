delivery-delay-reply =
    { greeting }

    { $register ->
       *[formal]
            užsakymas Nr. { $order } vėluoja { $days ->
                [one] { $days } dieną
                [few] { $days } dienas
                [many] { $days } dienos
               *[other] { $days } dienų
            }, vadinasi, pasislinko ir diena, pagal kurią planavote.

            { GIVEN($tracking) ->
                [yes] Siunta Nr. { $tracking }
               *[no] Siunta
            } dabar turėtų atvykti { $date }, o kodėl ji vėluoja, dar aiškinamės. Jei laukti nenorite, užsakymą galite atšaukti ir atgauti visus pinigus.

            Patikrinsiu, kur siunta yra, ir iki { $due } parašysiu Jums, ar numatoma diena nepasikeitė.
        [casual]
            užsakymas Nr. { $order } vėluoja { $days ->
                [one] { $days } dieną
                [few] { $days } dienas
                [many] { $days } dienos
               *[other] { $days } dienų
            }, vadinasi, pasislinko ir diena, pagal kurią planavai.

            { GIVEN($tracking) ->
                [yes] Siunta Nr. { $tracking }
               *[no] Siunta
            } dabar turėtų atvykti { $date }, o kodėl ji vėluoja, dar aiškinamės. Jei laukti nenori, užsakymą gali atšaukti ir atgauti visus pinigus.

            Patikrinsiu, kur siunta yra, ir iki { $due } parašysiu tau, ar numatoma diena nepasikeitė.
    }

    { sign-off }
    .title = Siunta vėluoja, yra nauja data
    .subject = Užsakymas Nr. { $order }: nauja pristatymo data
    .chat =
        { $register ->
           *[formal]
                Užsakymas Nr. { $order } vėluoja { $days ->
                    [one] { $days } dieną
                    [few] { $days } dienas
                    [many] { $days } dienos
                   *[other] { $days } dienų
                }, dabar numatoma diena – { $date }, o jei laukti nenorite, grąžinsime pinigus. Siuntą patikrinsiu ir parašysiu iki { $due }, net jei naujienų nebus.
            [casual]
                Užsakymas Nr. { $order } vėluoja { $days ->
                    [one] { $days } dieną
                    [few] { $days } dienas
                    [many] { $days } dienos
                   *[other] { $days } dienų
                }, dabar numatoma diena – { $date }, o jei laukti nenori, grąžinsime pinigus. Siuntą patikrinsiu ir parašysiu iki { $due }, net jei naujienų nebus.
        }
    .when = Kai siunta vėluoja, nauja data numatoma, o vėlavimo priežastis neaiški.

delivery-delay-again-reply =
    { greeting }

    { $register ->
       *[formal]
            ir antroji užsakymo Nr. { $order } pristatymo data, kurią nurodėme, nepasitvirtino. Už tai atsakome mes, ir atsiprašau, kad mūsų datomis pasikliauti nebuvo galima.

            Dabar siuntos laukiama { $date }, bet ar dar laukti, spręskite Jūs. Jei nebenorite, užteks atsakyti „nelaukiu“, ir grąžinsime visą sumą.

            Siuntą stebiu aš ir iki { $due } Jums parašysiu, bus naujienų ar ne.
        [casual]
            ir antroji užsakymo Nr. { $order } pristatymo data, kurią nurodėme, nepasitvirtino. Už tai atsakome mes, ir atsiprašau, kad mūsų datomis pasikliauti nebuvo galima.

            Dabar siuntos laukiama { $date }, bet ar dar laukti, spręsk tu. Jei nebenori, užteks atsakyti „nelaukiu“, ir grąžinsime visą sumą.

            Siuntą stebiu aš ir iki { $due } tau parašysiu, bus naujienų ar ne.
    }

    { sign-off }
    .title = Ir antroji data nepasitvirtino
    .subject = Užsakymas Nr. { $order }: data vėl pasikeitė
    .chat =
        { $register ->
           *[formal] Ir antroji užsakymo Nr. { $order } data nepasitvirtino – už tai atsakome mes, atsiprašau. Nauja numatoma data – { $date }, o laukti ar atgauti pinigus, spręskite Jūs. Parašysiu iki { $due }, bus naujienų ar ne.
            [casual] Ir antroji užsakymo Nr. { $order } data nepasitvirtino – už tai atsakome mes, atsiprašau. Nauja numatoma data – { $date }, o laukti ar atgauti pinigus, spręsk tu. Parašysiu iki { $due }, bus naujienų ar ne.
        }
    .when = Kai nesilaikyta ir antros pažadėtos datos.

lost-parcel-search-reply =
    { greeting }

    { $register ->
       *[formal]
            užsakymo Nr. { $order } siunta{ GIVEN($tracking) ->
                [yes] { " " }(Nr. { $tracking })
               *[no] { "" }
            } jau { $days ->
                [one] { $days } dieną
                [few] { $days } dienas
                [many] { $days } dienos
               *[other] { $days } dienų
            } nejuda iš vietos. Ar ji dingo, dar nežinome, bet vien laukti daugiau neverta.

            { GIVEN($carrier) ->
                [yes] Su vežėju „{ $carrier }“ pradėjome
               *[no] Pradėjome
            } siuntos paiešką. Bendrauti su vežėju Jums nereikia, tai darome mes.

            Jei siuntos neras, rinksitės Jūs: nauja siunta arba visi pinigai atgal. Apie paieškos rezultatą pranešiu Jums iki { $due }, kad ir koks jis būtų.
        [casual]
            užsakymo Nr. { $order } siunta{ GIVEN($tracking) ->
                [yes] { " " }(Nr. { $tracking })
               *[no] { "" }
            } jau { $days ->
                [one] { $days } dieną
                [few] { $days } dienas
                [many] { $days } dienos
               *[other] { $days } dienų
            } nejuda iš vietos. Ar ji dingo, dar nežinome, bet vien laukti daugiau neverta.

            { GIVEN($carrier) ->
                [yes] Su vežėju „{ $carrier }“ pradėjome
               *[no] Pradėjome
            } siuntos paiešką. Bendrauti su vežėju tau nereikia, tai darome mes.

            Jei siuntos neras, rinksiesi tu: nauja siunta arba visi pinigai atgal. Apie paieškos rezultatą pranešiu tau iki { $due }, kad ir koks jis būtų.
    }

    { sign-off }
    .title = Siunta nejuda, pradėta paieška
    .subject = Ieškome užsakymo Nr. { $order } siuntos
    .chat =
        { $register ->
           *[formal]
                Užsakymo Nr. { $order } siunta { $days ->
                    [one] { $days } dieną
                    [few] { $days } dienas
                    [many] { $days } dienos
                   *[other] { $days } dienų
                } nejuda, todėl pradėjome paiešką – su vežėju Jums kalbėti nereikia. Jei neras, rinksitės: nauja siunta ar pinigai. Apie rezultatą pranešiu iki { $due }, kad ir koks jis būtų.
            [casual]
                Užsakymo Nr. { $order } siunta { $days ->
                    [one] { $days } dieną
                    [few] { $days } dienas
                    [many] { $days } dienos
                   *[other] { $days } dienų
                } nejuda, todėl pradėjome paiešką – su vežėju tau kalbėti nereikia. Jei neras, rinksiesi: nauja siunta ar pinigai. Apie rezultatą pranešiu iki { $due }, kad ir koks jis būtų.
        }
    .when = Kai siuntos būsena kelias dienas nesikeičia ir pradedama paieška.

lost-parcel-replacement-reply =
    { greeting }

    { $register ->
       *[formal]
            užsakymo Nr. { $order } siuntos rasti nepavyko, todėl laikome ją dingusia ir nemokamai siunčiame naują.

            Naujoji turėtų Jus pasiekti { $date }, o pasirašyti, įrodinėti ar mokėti nieko nereikia. Jei vietoj jos labiau norėtumėte pinigų, parašykite iki { $due }, ir juos grąžinsiu.

            Jei pirmoji siunta dar atsirastų, pasirūpinsiu, kad ją paimtų. O { $date } patikrinsiu, ar naujoji Jus pasiekė.
        [casual]
            užsakymo Nr. { $order } siuntos rasti nepavyko, todėl laikome ją dingusia ir nemokamai siunčiame naują.

            Naujoji turėtų tave pasiekti { $date }, o pasirašyti, įrodinėti ar mokėti nieko nereikia. Jei vietoj jos labiau norėtum pinigų, parašyk iki { $due }, ir juos grąžinsiu.

            Jei pirmoji siunta dar atsirastų, pasirūpinsiu, kad ją paimtų. O { $date } patikrinsiu, ar naujoji tave pasiekė.
    }

    { sign-off }
    .title = Siunčiame naują vietoj dingusios
    .subject = Užsakymas Nr. { $order }: siunčiame naują siuntą
    .chat =
        { $register ->
           *[formal] Užsakymo Nr. { $order } siuntos rasti nepavyko, todėl nemokamai siunčiame naują; ji turėtų atvykti { $date }, nieko pasirašyti nereikia. Jei labiau norite pinigų, parašykite iki { $due }, ir grąžinsiu juos.
            [casual] Užsakymo Nr. { $order } siuntos rasti nepavyko, todėl nemokamai siunčiame naują; ji turėtų atvykti { $date }, nieko pasirašyti nereikia. Jei labiau nori pinigų, parašyk iki { $due }, ir grąžinsiu juos.
        }
    .when = Kai paieška baigėsi be rezultato ir siunčiama nauja siunta.

damaged-item-reply =
    { greeting }

    { $register ->
       *[formal]
            ačiū, kad pranešėte. Atidaryti užsakymo Nr. { $order } siuntą ir rasti prekę „{ $product }“ sugadintą tikrai apmaudu.

            Pasirinkite, kas Jums tinka: nauja prekė arba pinigai atgal. Prie atsakymo pridėkite vieną nuotrauką, daugiau nieko nereikia.

            Naują prekę jau atidėjau ir laikysiu iki { $due }, o to, ką pasirinksite, imsiuosi tą pačią dieną, kai gausiu atsakymą.
        [casual]
            ačiū, kad pranešei. Atidaryti užsakymo Nr. { $order } siuntą ir rasti prekę „{ $product }“ sugadintą tikrai apmaudu.

            Pasirink, kas tau tinka: nauja prekė arba pinigai atgal. Prie atsakymo pridėk vieną nuotrauką, daugiau nieko nereikia.

            Naują prekę jau atidėjau ir laikysiu iki { $due }, o to, ką pasirinksi, imsiuosi tą pačią dieną, kai gausiu atsakymą.
    }

    { sign-off }
    .title = Prekė atvyko sugadinta
    .subject = Užsakymas Nr. { $order }: nauja prekė ar pinigai
    .chat =
        { $register ->
           *[formal] Ačiū, kad pranešėte. Atsiųskite vieną prekės „{ $product }“ nuotrauką ir parašykite, ko norite: naujos prekės ar pinigų. Naują laikysiu iki { $due }, o to, ką pasirinksite, imsiuosi tą pačią dieną.
            [casual] Ačiū, kad pranešei. Atsiųsk vieną prekės „{ $product }“ nuotrauką ir parašyk, ko nori: naujos prekės ar pinigų. Naują laikysiu iki { $due }, o to, ką pasirinksi, imsiuosi tą pačią dieną.
        }
    .when = Kai atvyko sugadinta prekė ir klientas renkasi sprendimą.

wrong-item-reply =
    { greeting }

    { $register ->
       *[formal]
            į užsakymą Nr. { $order } vietoj prekės „{ $product }“ įdėjome kitą. Tai mūsų klaida, ir dėl jos atsiprašau.

            Prekę „{ $product }“ išsiunčiame dabar, nelaukdami, kol grįš kita, ir { $date } ji turėtų būti pas Jus. { GIVEN($link) ->
                [yes] Nemokamą grąžinimo lipduką kitai prekei rasite adresu { $link }, skubėti nereikia
               *[no] Kitą prekę grąžinti nieko nekainuoja, skubėti nereikia
            }.

            Siuntos kelią stebiu aš: { $date } patikrinsiu, ar gavote tai, ką užsisakėte.
        [casual]
            į užsakymą Nr. { $order } vietoj prekės „{ $product }“ įdėjome kitą. Tai mūsų klaida, ir dėl jos atsiprašau.

            Prekę „{ $product }“ išsiunčiame dabar, nelaukdami, kol grįš kita, ir { $date } ji turėtų būti pas tave. { GIVEN($link) ->
                [yes] Nemokamą grąžinimo lipduką kitai prekei rasi adresu { $link }, skubėti nereikia
               *[no] Kitą prekę grąžinti nieko nekainuoja, skubėti nereikia
            }.

            Siuntos kelią stebiu aš: { $date } patikrinsiu, ar gavai tai, ką užsisakei.
    }

    { sign-off }
    .title = Įdėjome ne tą prekę
    .subject = Užsakymas Nr. { $order }: siunčiame užsakytąją prekę
    .chat =
        { $register ->
           *[formal] Į užsakymą Nr. { $order } įdėjome ne tą prekę, atsiprašau. Prekę „{ $product }“ išsiunčiame dabar, ji turėtų atvykti { $date }, o kitą grąžinsite nemokamai. Tą dieną patikrinsiu, ar siunta pasiekė Jus.
            [casual] Į užsakymą Nr. { $order } įdėjome ne tą prekę, atsiprašau. Prekę „{ $product }“ išsiunčiame dabar, ji turėtų atvykti { $date }, o kitą grąžinsi nemokamai. Tą dieną patikrinsiu, ar siunta pasiekė tave.
        }
    .when = Kai pagal užsakymą supakavome kitą prekę.

out-of-stock-reply =
    { greeting }

    { $register ->
       *[formal]
            priėmėme užsakymą Nr. { $order }, nors prekė „{ $product }“ jau buvo išparduota: mūsų likutis buvo neteisingas. Atsiprašau, kad patvirtinome tai, ko neturėjome.

            Galite palaukti, kol jos vėl turėsime ({ $date }), paimti panašią prekę už tą pačią kainą arba atšaukti užsakymą ir atgauti visą sumą.

            Kol neapsispręsite, užsakymas lieka rezervuotas ir nieko nenuskaitysime. Iki { $due } atsiųsiu Jums konkretų panašios prekės pasiūlymą.
        [casual]
            priėmėme užsakymą Nr. { $order }, nors prekė „{ $product }“ jau buvo išparduota: mūsų likutis buvo neteisingas. Atsiprašau, kad patvirtinome tai, ko neturėjome.

            Gali palaukti, kol jos vėl turėsime ({ $date }), paimti panašią prekę už tą pačią kainą arba atšaukti užsakymą ir atgauti visą sumą.

            Kol neapsispręsi, užsakymas lieka rezervuotas ir nieko nenuskaitysime. Iki { $due } atsiųsiu tau konkretų panašios prekės pasiūlymą.
    }

    { sign-off }
    .title = Užsakyta prekė jau išparduota
    .subject = Užsakymas Nr. { $order }: trys galimi sprendimai
    .chat =
        { $register ->
           *[formal] Užsakymą Nr. { $order } dėl mūsų likučio klaidos patvirtinome, nors prekės „{ $product }“ nebuvo, – atsiprašau. Galite laukti iki { $date }, imti panašią ar atsisakyti. Pasiūlymą siųsiu iki { $due }, kol kas nieko nenuskaitome.
            [casual] Užsakymą Nr. { $order } dėl mūsų likučio klaidos patvirtinome, nors prekės „{ $product }“ nebuvo, – atsiprašau. Gali laukti iki { $date }, imti panašią ar atsisakyti. Pasiūlymą siųsiu iki { $due }, kol kas nieko nenuskaitome.
        }
    .when = Kai dėl neteisingo likučio priėmėme užsakymą, nors prekės nebuvo.

return-instructions-reply =
    { greeting }

    { $register ->
       *[formal]
            taip, užsakymo Nr. { $order } prekes galite grąžinti, priežasties nurodyti nereikia.

            Atsispausdinkite grąžinimo lipduką (jis čia: { $link }) ir supakuokite prekes. Lipduką užklijuokite ant siuntos ir atiduokite ją artimiausiame siuntų punkte ne vėliau kaip { $date }, kada tik patogu.

            Jei siunta bus atiduota iki { $date }, toliau – mūsų darbas: kai ji pasieks sandėlį, ją patikrinsime ir per { $days ->
                [one] { $days } darbo dieną
                [few] { $days } darbo dienas
                [many] { $days } darbo dienos
               *[other] { $days } darbo dienų
            } grąžinsime pinigus, o aš prižiūrėsiu, kad tai vyktų laiku.
        [casual]
            taip, užsakymo Nr. { $order } prekes gali grąžinti, priežasties nurodyti nereikia.

            Atsispausdink grąžinimo lipduką (jis čia: { $link }) ir supakuok prekes. Lipduką užklijuok ant siuntos ir atiduok ją artimiausiame siuntų punkte ne vėliau kaip { $date }, kada tik patogu.

            Jei siunta bus atiduota iki { $date }, toliau – mūsų darbas: kai ji pasieks sandėlį, ją patikrinsime ir per { $days ->
                [one] { $days } darbo dieną
                [few] { $days } darbo dienas
                [many] { $days } darbo dienos
               *[other] { $days } darbo dienų
            } grąžinsime pinigus, o aš prižiūrėsiu, kad tai vyktų laiku.
    }

    { sign-off }
    .title = Kaip grąžinti prekes
    .subject = Užsakymo Nr. { $order } grąžinimas
    .chat =
        { $register ->
           *[formal]
                Užsakymo Nr. { $order } prekes grąžinti galite. Lipduką rasite adresu { $link }; siuntą atiduokite ne vėliau kaip { $date }, o pinigus grąžinsime per { $days ->
                    [one] { $days } darbo dieną
                    [few] { $days } darbo dienas
                    [many] { $days } darbo dienos
                   *[other] { $days } darbo dienų
                } nuo jos gavimo.
            [casual]
                Užsakymo Nr. { $order } prekes grąžinti gali. Lipduką rasi adresu { $link }; siuntą atiduok ne vėliau kaip { $date }, o pinigus grąžinsime per { $days ->
                    [one] { $days } darbo dieną
                    [few] { $days } darbo dienas
                    [many] { $days } darbo dienos
                   *[other] { $days } darbo dienų
                } nuo jos gavimo.
        }
    .when = Kai klientas nori grąžinti prekes ir jam reikia nurodymų.

appointment-change-reply =
    { greeting }

    { $register ->
       *[formal]
            turime pakeisti vizito, numatyto { $date }, laiką. Jei pagal jį dėliojote dieną, dabar ją tenka keisti ne savo noru – dėl to atsiprašau.

            Naujas laikas galėtų būti { $appointment }, o jei jis netinka, parašykite, kada patogiau: kitas mums lygiai taip pat tinka.

            Siūlomą laiką laikysiu Jums iki { $due } ir, kai tik atsakysite, patvirtinsiu raštu.
        [casual]
            turime pakeisti vizito, numatyto { $date }, laiką. Jei pagal jį dėliojai dieną, dabar ją tenka keisti ne savo noru – dėl to atsiprašau.

            Naujas laikas galėtų būti { $appointment }, o jei jis netinka, parašyk, kada patogiau: kitas mums lygiai taip pat tinka.

            Siūlomą laiką laikysiu tau iki { $due } ir, kai tik atsakysi, patvirtinsiu raštu.
    }

    { sign-off }
    .title = Perkeliame sutartą vizitą
    .subject = Vizitas { $date }: siūlome kitą laiką
    .chat =
        { $register ->
           *[formal] Vizitą, numatytą { $date }, turime perkelti – apmaudu, kad dėl to Jums tenka perdėlioti dieną. Siūlau { $appointment }, bet tiks ir kitas laikas. Šį laikysiu iki { $due } ir patvirtinsiu raštu.
            [casual] Vizitą, numatytą { $date }, turime perkelti – apmaudu, kad dėl to tau tenka perdėlioti dieną. Siūlau { $appointment }, bet tiks ir kitas laikas. Šį laikysiu iki { $due } ir patvirtinsiu raštu.
        }
    .when = Kai nebegalime atvykti sutartą dieną ir siūlome kitą laiką.
