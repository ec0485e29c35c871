delivery-delay-acknowledge =
    { $register ->
       *[formal]
            Matau{ GIVEN($customer) ->
                [yes] , { VOCATIVE($customer) },
               *[no] ,
            } kad { GIVEN($order) ->
                [yes] užsakymas Nr. { $order }
               *[no] Jūsų užsakymas
            } vėluoja { $days ->
                [one] { $days } dieną
                [few] { $days } dienas
                [many] { $days } dienos
               *[other] { $days } dienų
            }, o Jums vis dar neaišku, kada jo laukti ir kaip planuoti dienas.
        [casual]
            Matau{ GIVEN($customer) ->
                [yes] , { VOCATIVE($customer) },
               *[no] ,
            } kad { GIVEN($order) ->
                [yes] užsakymas Nr. { $order }
               *[no] tavo užsakymas
            } vėluoja { $days ->
                [one] { $days } dieną
                [few] { $days } dienas
                [many] { $days } dienos
               *[other] { $days } dienų
            }, o tau vis dar neaišku, kada jo laukti ir kaip planuoti dienas.
    }
    .title = Siunta vėluoja kelias dienas
    .when = Kai klientas klausia apie vėluojančią siuntą, o naujos datos dar nėra.
    .wording-2 =
        { $register ->
           *[formal]
                { GIVEN($order) ->
                    [yes] Užsakymas Nr. { $order }
                   *[no] Šis užsakymas
                } turėjo Jus pasiekti prieš { $days ->
                    [one] { $days } dieną
                    [few] { $days } dienas
                    [many] { $days } dienos
                   *[other] { $days } dienų
                }. Kiekviena laukimo diena keičia ir kitus Jūsų planus.
            [casual]
                { GIVEN($order) ->
                    [yes] Užsakymas Nr. { $order }
                   *[no] Šis užsakymas
                } turėjo tave pasiekti prieš { $days ->
                    [one] { $days } dieną
                    [few] { $days } dienas
                    [many] { $days } dienos
                   *[other] { $days } dienų
                }. Kiekviena laukimo diena keičia ir kitus tavo planus.
        }
    .wording-3 =
        { $register ->
           *[formal]
                { $days ->
                    [one] { $days } diena
                    [few] { $days } dienos
                    [many] { $days } dienos
                   *[other] { $days } dienų
                } vėlavimo – tai kartu ir nežinia, kada siunta pagaliau atvyks. Suprantu, kodėl klausiate{ GIVEN($customer) ->
                    [yes] , { VOCATIVE($customer) }
                   *[no] { "" }
                }.
            [casual]
                { $days ->
                    [one] { $days } diena
                    [few] { $days } dienos
                    [many] { $days } dienos
                   *[other] { $days } dienų
                } vėlavimo – tai kartu ir nežinia, kada siunta pagaliau atvyks. Suprantu, kodėl klausi{ GIVEN($customer) ->
                    [yes] , { VOCATIVE($customer) }
                   *[no] { "" }
                }.
        }
    .chat =
        { $register ->
           *[formal]
                { GIVEN($order) ->
                    [yes] Užsakymas Nr. { $order }
                   *[no] Jūsų užsakymas
                } vėluoja { $days ->
                    [one] { $days } dieną
                    [few] { $days } dienas
                    [many] { $days } dienos
                   *[other] { $days } dienų
                }, todėl tenka keisti ir planus.
            [casual]
                { GIVEN($order) ->
                    [yes] Užsakymas Nr. { $order }
                   *[no] Tavo užsakymas
                } vėluoja { $days ->
                    [one] { $days } dieną
                    [few] { $days } dienas
                    [many] { $days } dienos
                   *[other] { $days } dienų
                }, todėl tenka keisti ir planus.
        }

delivery-delay-plans =
    { $register ->
       *[formal] Jums tai ne tik vėluojanti siunta: pagal ją buvo sudėliota visa diena, o dabar planus tenka keisti.
        [casual] Tau tai ne tik vėluojanti siunta: pagal ją buvo sudėliota visa diena, o dabar planus tenka keisti.
    }
    .title = Vėlavimas keičia dienos planus
    .when = Kai klientas dieną dėliojo pagal pristatymą arba prekės reikėjo tam tikrai progai.
    .wording-2 =
        { $register ->
           *[formal] Vėlavimas – ne vien laukimas: kartu su siunta Jums tenka atidėti ir tai, kas nuo jos priklausė.
            [casual] Vėlavimas – ne vien laukimas: kartu su siunta tau tenka atidėti ir tai, kas nuo jos priklausė.
        }
    .wording-3 =
        { $register ->
           *[formal] Siuntos Jums reikėjo būtent tą dieną. Kad ir kada ji dabar atvyks, tai jau bus nebe tas pats.
            [casual] Siuntos tau reikėjo būtent tą dieną. Kad ir kada ji dabar atvyks, tai jau bus nebe tas pats.
        }

delivery-delay-late-dispatch = Siunta iš mūsų sandėlio išvyko tik { $date }, vėliau, nei turėjo. Atsiprašau, kad išsiuntėme pavėluotai.
    .title = Pavėluotai išsiuntėme
    .when = Kai siunta per vėlai išvyko iš mūsų pačių sandėlio ir galime tai pripažinti.
    .wording-2 = Uždelsėme mes: siuntą iš sandėlio išsiuntėme { $date }, nors turėjome tai padaryti anksčiau. Dėl šio vėlavimo atsiprašome.

delivery-delay-ask-carrier =
    { $register ->
       *[formal] Dabar pat susisieksiu su vežėju „{ $carrier }“ ir iki { $due } parašysiu Jums, ką sužinojau. Jums skambinti niekur nereikia.
        [casual] Dabar pat susisieksiu su vežėju „{ $carrier }“ ir iki { $due } parašysiu tau, ką sužinojau. Tau skambinti niekur nereikia.
    }
    .title = Susisieksiu su vežėju
    .when = Kai reikia išsiaiškinti su vežėju, kur yra siunta.
    .wording-2 =
        { $register ->
           *[formal] Dėl siuntos su vežėju „{ $carrier }“ kalbėsiu aš. Jo atsakymą perduosiu Jums iki { $due }, o iki tol nieko daryti nereikia.
            [casual] Dėl siuntos su vežėju „{ $carrier }“ kalbėsiu aš. Jo atsakymą perduosiu tau iki { $due }, o iki tol nieko daryti nereikia.
        }
    .wording-3 =
        { $register ->
           *[formal] Vežėjui „{ $carrier }“ skambinu aš, tad ir laukti prie telefono teks man, ne Jums. Ką jis pasakys apie siuntą, parašysiu iki { $due }.
            [casual] Vežėjui „{ $carrier }“ skambinu aš, tad ir laukti prie telefono teks man, ne tau. Ką jis pasakys apie siuntą, parašysiu iki { $due }.
        }

delivery-delay-wait-or-cancel =
    { $register ->
       *[formal] Rinkitės, kas Jums geriau: laukti toliau arba nemokamai atšaukti užsakymą ir atgauti visą sumą. Užteks atsakyti vienu žodžiu, o iki tol nieko nekeisime.
        [casual] Rinkis, kas tau geriau: laukti toliau arba nemokamai atšaukti užsakymą ir atgauti visą sumą. Užteks atsakyti vienu žodžiu, o iki tol nieko nekeisime.
    }
    .title = Laukti ar atšaukti
    .when = Kai klientas gali rinktis: laukti toliau arba atgauti visus pinigus.
    .wording-2 =
        { $register ->
           *[formal] Sprendimas Jūsų: „laukiu“ arba „atšaukiu“. Atšaukimas nieko nekainuoja, grąžinsime visą sumą, o kol neatsakysite, užsakymas liks toks, koks yra.
            [casual] Sprendimas tavo: „laukiu“ arba „atšaukiu“. Atšaukimas nieko nekainuoja, grąžinsime visą sumą, o kol neatsakysi, užsakymas liks toks, koks yra.
        }
    .chat =
        { $register ->
           *[formal] Kaip Jums geriau: laukti ar nemokamai atšaukti užsakymą ir atgauti visą sumą? Užteks atsakyti „laukiu“ arba „atšaukiu“. Iki tol nieko nekeisime.
            [casual] Kaip tau geriau: laukti ar nemokamai atšaukti užsakymą ir atgauti visą sumą? Užteks atsakyti „laukiu“ arba „atšaukiu“. Iki tol nieko nekeisime.
        }

delivery-delay-new-date =
    { $register ->
       *[formal] Siunta vėl juda ir turėtų Jus pasiekti { $date } – tai numatoma, o ne garantuota diena. Tą dieną patikrinsiu, kur ji, – priminti nereikės.
        [casual] Siunta vėl juda ir turėtų tave pasiekti { $date } – tai numatoma, o ne garantuota diena. Tą dieną patikrinsiu, kur ji, – priminti nereikės.
    }
    .title = Nauja numatoma data
    .when = Kai siunta vėl juda ir yra numatoma pristatymo diena.
    .wording-2 = Gera žinia: siunta pajudėjo. Garantuoti dienos negaliu, bet sekimo duomenys rodo { $date }, ir tą dieną pirmiausia pasižiūrėsiu, kur ji.
    .chat =
        { $register ->
           *[formal] Siunta vėl juda ir turėtų Jus pasiekti { $date }, nors garantuoti dienos negaliu. Tą dieną patikrinsiu, kur ji.
            [casual] Siunta vėl juda ir turėtų tave pasiekti { $date }, nors garantuoti dienos negaliu. Tą dieną patikrinsiu, kur ji.
        }

lost-parcel-no-movement =
    { $register ->
       *[formal]
            { GIVEN($tracking) ->
                [yes] Siunta Nr. { $tracking }
               *[no] Siunta
            } nejuda jau { $days ->
                [one] { $days } dieną
                [few] { $days } dienas
                [many] { $days } dienos
               *[other] { $days } dienų
            }, kad ir kiek kartų tikrintumėte. Toliau vien laukti nebeverta – išsiaiškinti, kur ji, turime mes.
        [casual]
            { GIVEN($tracking) ->
                [yes] Siunta Nr. { $tracking }
               *[no] Siunta
            } nejuda jau { $days ->
                [one] { $days } dieną
                [few] { $days } dienas
                [many] { $days } dienos
               *[other] { $days } dienų
            }, kad ir kiek kartų tikrintum. Toliau vien laukti nebeverta – išsiaiškinti, kur ji, turime mes.
    }
    .title = Siunta nejuda iš vietos
    .when = Kai sekimo būsena kelias dienas nesikeičia, bet siunta dar nelaikoma dingusia.
    .wording-2 =
        { $register ->
           *[formal]
                Matote tą patį, ką ir aš: { GIVEN($tracking) ->
                    [yes] siuntos Nr. { $tracking }
                   *[no] siuntos
                } būsena nesikeičia jau { $days ->
                    [one] { $days } dieną
                    [few] { $days } dienas
                    [many] { $days } dienos
                   *[other] { $days } dienų
                }. Nuo šiol jos ieškome mes, tikrinti kasdien Jums nebereikia.
            [casual]
                Matai tą patį, ką ir aš: { GIVEN($tracking) ->
                    [yes] siuntos Nr. { $tracking }
                   *[no] siuntos
                } būsena nesikeičia jau { $days ->
                    [one] { $days } dieną
                    [few] { $days } dienas
                    [many] { $days } dienos
                   *[other] { $days } dienų
                }. Nuo šiol jos ieškome mes, tikrinti kasdien tau nebereikia.
        }
    .chat =
        { $register ->
           *[formal]
                { GIVEN($tracking) ->
                    [yes] Siunta Nr. { $tracking }
                   *[no] Siunta
                } nejuda jau { $days ->
                    [one] { $days } dieną
                    [few] { $days } dienas
                    [many] { $days } dienos
                   *[other] { $days } dienų
                }. Kasdien tikrinti Jums nebereikia: išsiaiškinti, kur ji, dabar – mūsų darbas.
            [casual]
                { GIVEN($tracking) ->
                    [yes] Siunta Nr. { $tracking }
                   *[no] Siunta
                } nejuda jau { $days ->
                    [one] { $days } dieną
                    [few] { $days } dienas
                    [many] { $days } dienos
                   *[other] { $days } dienų
                }. Kasdien tikrinti tau nebereikia: išsiaiškinti, kur ji, dabar – mūsų darbas.
        }

lost-parcel-marked-delivered =
    { $register ->
       *[formal] Sistema rodo „pristatyta“, o Jūs siuntos negavote. Pradedu nuo Jūsų žodžių: vieną žinią turime iš sistemos, kitą – iš Jūsų, ir jas reikia sutikrinti.
        [casual] Sistema rodo „pristatyta“, o tu siuntos negavai. Pradedu nuo tavo žodžių: vieną žinią turime iš sistemos, kitą – iš tavęs, ir jas reikia sutikrinti.
    }
    .title = Pažymėta „pristatyta“, bet siuntos nėra
    .when = Kai sekimo sistemoje siunta pristatyta, o klientas jos negavo.
    .wording-2 =
        { $register ->
           *[formal] Sakote, kad siuntos nėra, – nuo to ir pradedame. Įrašas „pristatyta“ dar nepasako, kur ji atsidūrė.
            [casual] Sakai, kad siuntos nėra, – nuo to ir pradedame. Įrašas „pristatyta“ dar nepasako, kur ji atsidūrė.
        }

lost-parcel-replace-or-refund =
    { $register ->
       *[formal] Šią siuntą laikome dingusia, jos ieškoti Jums nebereikia. Pasirinkite, ar siunčiame naują, ar grąžiname pinigus, – sutvarkysiu tą pačią dieną, kai atsakysite.
        [casual] Šią siuntą laikome dingusia, jos ieškoti tau nebereikia. Pasirink, ar siunčiame naują, ar grąžiname pinigus, – sutvarkysiu tą pačią dieną, kai atsakysi.
    }
    .title = Nauja siunta ar pinigai
    .when = Kai siunta jau laikoma dingusia ir klientas renkasi sprendimą.
    .wording-2 =
        { $register ->
           *[formal] Kas Jums geriau: nauja siunta ar pinigai atgal? Pradėsiu tą pačią dieną, kai gausiu atsakymą, o senosios siuntos paieška nuo šiol – tik mūsų reikalas.
            [casual] Kas tau geriau: nauja siunta ar pinigai atgal? Pradėsiu tą pačią dieną, kai gausiu atsakymą, o senosios siuntos paieška nuo šiol – tik mūsų reikalas.
        }
    .chat =
        { $register ->
           *[formal] Šią siuntą laikome dingusia, jos paieška nuo šiol – mūsų rūpestis. Siųsti naują ar grąžinti pinigus – kaip Jums geriau? Pradėsiu tą pačią dieną, kai atsakysite.
            [casual] Šią siuntą laikome dingusia, jos paieška nuo šiol – mūsų rūpestis. Siųsti naują ar grąžinti pinigus – kaip tau geriau? Pradėsiu tą pačią dieną, kai atsakysi.
        }

lost-parcel-search-started =
    { $register ->
       *[formal] Su vežėju „{ $carrier }“ pradėjome siuntos paiešką. Ar ji rasta, parašysiu Jums iki { $due }; jei ne, ilgiau nelauksime ir iš karto spręsime, ką daryti.
        [casual] Su vežėju „{ $carrier }“ pradėjome siuntos paiešką. Ar ji rasta, parašysiu tau iki { $due }; jei ne, ilgiau nelauksime ir iš karto spręsime, ką daryti.
    }
    .title = Pradėta siuntos paieška
    .when = Kai paieška pas vežėją pradėta, o rezultato dar nėra.
    .wording-2 = Vežėjas „{ $carrier }“ jau gavo mūsų prašymą ieškoti siuntos. Iki { $due } pranešiu, kaip sekėsi, o jei siuntos neras, iškart imsimės kito sprendimo.

damaged-item-acknowledge =
    { $register ->
       *[formal]
            Atidarėte siuntą, o { GIVEN($product) ->
                [yes] prekė „{ $product }“
               *[no] prekė
            } joje – sugadinta. Norėjote ja naudotis, o dabar tenka rūpintis, ką su ja daryti.
        [casual]
            Atidarei siuntą, o { GIVEN($product) ->
                [yes] prekė „{ $product }“
               *[no] prekė
            } joje – sugadinta. Norėjai ja naudotis, o dabar tenka rūpintis, ką su ja daryti.
    }
    .title = Siuntoje – sugadinta prekė
    .when = Kai klientas ką tik pranešė, kad prekė atvyko sugadinta.
    .wording-2 =
        { $register ->
           *[formal]
                Nusivilti tikrai yra dėl ko: ką tik atidarytoje siuntoje { GIVEN($product) ->
                    [yes] prekė „{ $product }“
                   *[no] prekė
                } pasirodė sugadinta. Vietoj naujo daikto Jums atiteko papildomas rūpestis.
            [casual]
                Nusivilti tikrai yra dėl ko: ką tik atidarytoje siuntoje { GIVEN($product) ->
                    [yes] prekė „{ $product }“
                   *[no] prekė
                } pasirodė sugadinta. Vietoj naujo daikto tau atiteko papildomas rūpestis.
        }
    .wording-3 =
        { $register ->
           *[formal]
                Išbandyti pirkinio taip ir nepavyko: vos atidarius dėžę, paaiškėjo, kad { GIVEN($product) ->
                    [yes] prekė „{ $product }“
                   *[no] prekė
                } sugadinta. Dabar Jums dar tenka gaišti laiką, kad viskas būtų sutvarkyta.
            [casual]
                Išbandyti pirkinio taip ir nepavyko: vos atidarius dėžę, paaiškėjo, kad { GIVEN($product) ->
                    [yes] prekė „{ $product }“
                   *[no] prekė
                } sugadinta. Dabar tau dar tenka gaišti laiką, kad viskas būtų sutvarkyta.
        }

damaged-item-packaging = Mūsų pakuotė prekės kelyje neapsaugojo, ir dėl to atsiprašau. Visas išlaidas ir darbą prisiimame mes.
    .title = Pakuotė neapsaugojo
    .when = Kai aišku, kad mūsų pakuotė prekės neapsaugojo, ir galime tai pripažinti.
    .wording-2 = Supakavome nepakankamai gerai, todėl prekė atvyko sugadinta – atsiprašome. Viską sutvarkyti ir už tai sumokėti yra mūsų pareiga.

damaged-item-replacement = Naują prekę išsiųsime { $date }, o sugadintos prieš tai grąžinti nereikia.
    .title = Siunčiame naują prekę
    .when = Kai naujos prekės išsiuntimo diena jau žinoma.
    .wording-2 =
        { $register ->
           *[formal] Nelauksime, kol grįš sugadintoji: nauja prekė iš mūsų sandėlio iškeliaus { $date }, ir Jums dėl to nieko daryti nereikia.
            [casual] Nelauksime, kol grįš sugadintoji: nauja prekė iš mūsų sandėlio iškeliaus { $date }, ir tau dėl to nieko daryti nereikia.
        }

wrong-item-acknowledge =
    { $register ->
       *[formal] Dėžėje buvo ne tai, ką užsisakėte. Reikalingos prekės vis dar neturite, o vietoj jos atsirado daiktas, kurio neprašėte.
        [casual] Dėžėje buvo ne tai, ką užsisakei. Reikalingos prekės vis dar neturi, o vietoj jos atsirado daiktas, kurio neprašei.
    }
    .title = Dėžėje – ne ta prekė
    .when = Kai klientas gavo ne tai, ką užsisakė, o priežastis dar nežinoma.
    .wording-2 =
        { $register ->
           *[formal] Vietoj vienos prekės Jums atsirado du rūpesčiai: to, ko reikia, dar nėra, o svetimą daiktą reikia kažkur dėti.
            [casual] Vietoj vienos prekės tau atsirado du rūpesčiai: to, ko reikia, dar nėra, o svetimą daiktą reikia kažkur dėti.
        }

wrong-item-packing-error =
    { $register ->
       *[formal] Prekes sukeitėme mes, kai pakavome Jūsų užsakymą, – atsiprašau. Jums tai nieko nekainuos, ir niekur vykti nereikės, nebent taip būtų patogiau.
        [casual] Prekes sukeitėme mes, kai pakavome tavo užsakymą, – atsiprašau. Tau tai nieko nekainuos, ir niekur vykti nereikės, nebent taip būtų patogiau.
    }
    .title = Mūsų pakavimo klaida
    .when = Kai prekės supainiotos mūsų sandėlyje ir galime tai pripažinti.
    .wording-2 =
        { $register ->
           *[formal] Tai mūsų pakavimo klaida, dėl jos atsiprašome. Viską ištaisome savo lėšomis, o kur nors vykti tektų tik tada, jei su tuo sutiksite.
            [casual] Tai mūsų pakavimo klaida, dėl jos atsiprašome. Viską ištaisome savo lėšomis, o kur nors vykti tektų tik tada, jei su tuo sutiksi.
        }

wrong-item-swap =
    { $register ->
       *[formal] Užsakytąją prekę išsiųsime { $date }, nelaukdami, kol grįš gautoji. Ją galite atiduoti kurjeriui arba palikti siuntų punkte su apmokėtu lipduku – kaip Jums patogiau.
        [casual] Užsakytąją prekę išsiųsime { $date }, nelaukdami, kol grįš gautoji. Ją gali atiduoti kurjeriui arba palikti siuntų punkte su apmokėtu lipduku – kaip tau patogiau.
    }
    .title = Siunčiame užsakytąją prekę
    .when = Kai tinkama prekė išsiunčiama nelaukiant, kol grįš neteisingoji.
    .wording-2 =
        { $register ->
           *[formal] Dėl grąžinimo skubėti nereikia: { $date } užsakytoji prekė vis tiek iškeliaus. Gautąją paims mūsų kurjeris arba, jei norėsite, išsiųsite ją su apmokėtu lipduku.
            [casual] Dėl grąžinimo skubėti nereikia: { $date } užsakytoji prekė vis tiek iškeliaus. Gautąją paims mūsų kurjeris arba, jei norėsi, išsiųsi ją su apmokėtu lipduku.
        }
    .chat =
        { $register ->
           *[formal] Užsakytąją prekę išsiųsime { $date }, nelaukdami grąžinimo. Gautąją galite atiduoti kurjeriui arba palikti siuntų punkte su apmokėtu lipduku – kaip ir kada Jums patogu.
            [casual] Užsakytąją prekę išsiųsime { $date }, nelaukdami grąžinimo. Gautąją gali atiduoti kurjeriui arba palikti siuntų punkte su apmokėtu lipduku – kaip ir kada tau patogu.
        }

out-of-stock-acknowledge =
    { $register ->
       *[formal] Prekės „{ $product }“ nebeturime. Pasirinkote ją ne atsitiktinai, todėl suprantu, kad iš naujo pradėti paieškas nesinori.
        [casual] Prekės „{ $product }“ nebeturime. Pasirinkai ją ne atsitiktinai, todėl suprantu, kad iš naujo pradėti paieškas nesinori.
    }
    .title = Pasirinkta prekė išparduota
    .when = Kai prekės, kurią klientas pasirinko, nebėra.
    .wording-2 =
        { $register ->
           *[formal] Jums reikėjo būtent prekės „{ $product }“, o ji išparduota. Vadinasi, rinktis tektų iš pradžių, nors šis darbas jau buvo padarytas.
            [casual] Tau reikėjo būtent prekės „{ $product }“, o ji išparduota. Vadinasi, rinktis tektų iš pradžių, nors šis darbas jau buvo padarytas.
        }

out-of-stock-oversold =
    { $register ->
       *[formal] Priėmėme užsakymą, nors prekės jau nebuvo: mūsų likutis buvo suskaičiuotas neteisingai. Atsiprašau, kad be pagrindo leidome Jums jos tikėtis.
        [casual] Priėmėme užsakymą, nors prekės jau nebuvo: mūsų likutis buvo suskaičiuotas neteisingai. Atsiprašau, kad be pagrindo leidome tau jos tikėtis.
    }
    .title = Patvirtinome tai, ko neturėjome
    .when = Kai dėl mūsų likučių klaidos priėmėme užsakymą ir galime tai pripažinti.
    .wording-2 =
        { $register ->
           *[formal] Mūsų likučio skaičius buvo klaidingas, ir užsakymą patvirtinome be reikalo. Atsiprašome: Jūs pagrįstai tikėjotės jį gauti.
            [casual] Mūsų likučio skaičius buvo klaidingas, ir užsakymą patvirtinome be reikalo. Atsiprašome: tu pagrįstai tikėjaisi jį gauti.
        }

out-of-stock-options =
    { $register ->
       *[formal] Galite palaukti, kol prekės vėl turėsime (numatoma data – { $date }), gauti panašią, kurią parinksiu, arba atgauti pinigus. Kurią galimybę renkatės? Be Jūsų žodžio nieko nenuspręsime.
        [casual] Gali palaukti, kol prekės vėl turėsime (numatoma data – { $date }), gauti panašią, kurią parinksiu, arba atgauti pinigus. Kurią galimybę renkiesi? Be tavo žodžio nieko nenuspręsime.
    }
    .title = Trys galimybės
    .when = Kai prekės nėra, bet žinoma kito papildymo data.
    .wording-2 =
        { $register ->
           *[formal] Kas Jums tiktų: pinigai atgal, panaši mano parinkta prekė ar ši pati, kai jos gausime (numatoma diena – { $date })? Laukti neprivalote – tai tik vienas iš trijų variantų.
            [casual] Kas tau tiktų: pinigai atgal, panaši mano parinkta prekė ar ši pati, kai jos gausime (numatoma diena – { $date })? Laukti neprivalai – tai tik vienas iš trijų variantų.
        }
    .chat =
        { $register ->
           *[formal] Kaip Jums geriau: atgauti pinigus, gauti panašią prekę, kurią parinksiu, ar palaukti šios (numatoma data – { $date })? Be Jūsų žodžio nieko nedarysime.
            [casual] Kaip tau geriau: atgauti pinigus, gauti panašią prekę, kurią parinksiu, ar palaukti šios (numatoma data – { $date })? Be tavo žodžio nieko nedarysime.
        }

return-steps =
    Visą grąžinimą sudaro { $steps ->
        [one] { $steps } žingsnis
        [few] { $steps } žingsniai
        [many] { $steps } žingsnio
       *[other] { $steps } žingsnių
    }. { GIVEN($link) ->
        [yes] Adresu { $link } jie surašyti iš eilės
       *[no] Sąrašas – iškart po šios žinutės
    }.
    .title = Kaip grąžinti prekę
    .when = Kai klientui reikia grąžinimo žingsnių sąrašo.
    .wording-2 =
        Kaip grąžinti prekę, surašyta iš eilės { GIVEN($link) ->
            [yes] adresu { $link }
           *[no] čia pat, žemiau
        } – tai tik { $steps ->
            [one] { $steps } žingsnis
            [few] { $steps } žingsniai
            [many] { $steps } žingsnio
           *[other] { $steps } žingsnių
        }.

return-no-reason-needed =
    { $register ->
       *[formal] Grąžinti prekę galite laisvai, priežasties aiškinti nereikia. Jei vis dėlto norėsite papasakoti, mielai išklausysime.
        [casual] Grąžinti prekę gali laisvai, priežasties aiškinti nereikia. Jei vis dėlto norėsi papasakoti, mielai išklausysime.
    }
    .title = Priežasties aiškinti nereikia
    .when = Kai klientas ilgai teisinasi, kodėl grąžina prekę.
    .wording-2 =
        { $register ->
           *[formal] Grąžinimas vyks lygiai taip pat, ar priežastį nurodysite, ar ne. Ačiū už tai, ką papasakojote: mums tai pravers, nors ir nebūtina.
            [casual] Grąžinimas vyks lygiai taip pat, ar priežastį nurodysi, ar ne. Ačiū už tai, ką papasakojai: mums tai pravers, nors ir nebūtina.
        }

return-received =
    { $register ->
       *[formal] Jūsų grąžinta siunta jau pas mus. Pasirūpinsiu, kad iki { $date } ji būtų patikrinta, o pinigai – išsiųsti.
        [casual] Tavo grąžinta siunta jau pas mus. Pasirūpinsiu, kad iki { $date } ji būtų patikrinta, o pinigai – išsiųsti.
    }
    .title = Grąžinta prekė gauta
    .when = Kai grąžinta siunta pasiekė sandėlį.
    .wording-2 =
        { $register ->
           *[formal] Prekė grįžo į mūsų sandėlį. Dabar ją patikrinsime, ir iki { $date } išsiųsime Jums pinigus – tai prižiūriu aš.
            [casual] Prekė grįžo į mūsų sandėlį. Dabar ją patikrinsime, ir iki { $date } išsiųsime tau pinigus – tai prižiūriu aš.
        }

appointment-change-acknowledge =
    { $register ->
       *[formal] Šį laiką Jūs pasilikote laisvą dėl mūsų. Vizitą turime perkelti, tad savo dieną Jums teks perdėlioti.
        [casual] Šį laiką tu pasilikai laisvą dėl mūsų. Vizitą turime perkelti, tad savo dieną tau teks perdėlioti.
    }
    .title = Turime perkelti vizitą
    .when = Kai sutartą laiką keičiame mes, o naujo dar nesiūlome.
    .wording-2 =
        { $register ->
           *[formal] Žinau, kad savo dieną derinote prie sutarto laiko. Laiką keičiame mes, o planus dėl to tenka keisti Jums.
            [casual] Žinau, kad savo dieną derinai prie sutarto laiko. Laiką keičiame mes, o planus dėl to tenka keisti tau.
        }

appointment-missed =
    { $register ->
       *[formal]
            Laukėte mūsų { $hours ->
                [one] { $hours } valandą
                [few] { $hours } valandas
                [many] { $hours } valandos
               *[other] { $hours } valandų
            }, o mes neatvykome ir nepaskambinome. Atsiprašau už sugaištą laiką.
        [casual]
            Laukei mūsų { $hours ->
                [one] { $hours } valandą
                [few] { $hours } valandas
                [many] { $hours } valandos
               *[other] { $hours } valandų
            }, o mes neatvykome ir nepaskambinome. Atsiprašau už sugaištą laiką.
    }
    .title = Neatvykome sutartu laiku
    .when = Kai klientas laukė, o mes neatvykome ir nepranešėme.
    .wording-2 =
        { $register ->
           *[formal]
                Sutartu laiku niekas iš mūsų neatvyko ir nepranešė, nors Jūs { $hours ->
                    [one] { $hours } valandą
                    [few] { $hours } valandas
                    [many] { $hours } valandos
                   *[other] { $hours } valandų
                } laukėte. Tai mūsų kaltė, atsiprašome, kad šis laikas prarastas.
            [casual]
                Sutartu laiku niekas iš mūsų neatvyko ir nepranešė, nors tu { $hours ->
                    [one] { $hours } valandą
                    [few] { $hours } valandas
                    [many] { $hours } valandos
                   *[other] { $hours } valandų
                } laukei. Tai mūsų kaltė, atsiprašome, kad šis laikas prarastas.
        }

appointment-change-new-time =
    { $register ->
       *[formal] Siūlau naują laiką – { $appointment } – ir jį Jums laikau. Jei patogiau kitu metu, pasakykite, kada, – prisiderinsime.
        [casual] Siūlau naują laiką – { $appointment } – ir jį tau laikau. Jei patogiau kitu metu, pasakyk, kada, – prisiderinsime.
    }
    .title = Siūlomas naujas laikas
    .when = Kai turite naują vizito laiką, bet klientas gali rinktis kitą.
    .wording-2 =
        { $register ->
           *[formal] Rezervavau Jums laiką ({ $appointment }), bet tai tik pasiūlymas. Koks tiktų labiau? Derinsimės prie Jūsų.
            [casual] Rezervavau tau laiką ({ $appointment }), bet tai tik pasiūlymas. Koks tiktų labiau? Derinsimės prie tavęs.
        }
    .wording-3 =
        { $register ->
           *[formal] Ar Jums tiktų { $appointment }? Jei ne, pasakykite, kada patogiau, ir prisitaikysime. Kol atsakysite, šio laiko niekam neatiduosiu.
            [casual] Ar tau tiktų { $appointment }? Jei ne, pasakyk, kada patogiau, ir prisitaikysime. Kol atsakysi, šio laiko niekam neatiduosiu.
        }

appointment-change-by-customer =
    { $register ->
       *[formal] Ačiū, kad pranešėte iš anksto: šį laiką galės užimti kitas žmogus. Perkelti nieko nekainuoja, ir priežasties sakyti nereikia.
        [casual] Ačiū, kad pranešei iš anksto: šį laiką galės užimti kitas žmogus. Perkelti nieko nekainuoja, ir priežasties sakyti nereikia.
    }
    .title = Klientas keičia vizito laiką
    .when = Kai klientas jaučiasi nejaukiai, kad prašo perkelti vizitą.
    .wording-2 =
        { $register ->
           *[formal] Vizitą perkelti galite nemokamai ir be paaiškinimų. Dėkui, kad pranešėte dabar: atsilaisvinusi valanda kam nors labai pravers.
            [casual] Vizitą perkelti gali nemokamai ir be paaiškinimų. Dėkui, kad pranešei dabar: atsilaisvinusi valanda kam nors labai pravers.
        }
