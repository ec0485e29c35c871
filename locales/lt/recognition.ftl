recognition-calm-with-an-angry-customer =
    { $register ->
       *[formal]
            { GIVEN($agent) ->
                [yes] { VOCATIVE($agent) }, leidote
               *[no] Leidote
            } klientui išsikalbėti ir po to grįžote prie faktų – nuo tos akimirkos jo tonas pasikeitė. Ačiū, tai buvo matyti ir iš šalies.
        [casual]
            { GIVEN($agent) ->
                [yes] { VOCATIVE($agent) }, leidai
               *[no] Leidai
            } klientui išsikalbėti ir po to grįžai prie faktų – nuo tos akimirkos jo tonas pasikeitė. Ačiū, tai buvo matyti ir iš šalies.
    }
    .title = Ramybė su supykusiu klientu
    .when = Kai kolega ramiai išbuvo piktą pokalbį.
    .wording-2 =
        { $register ->
           *[formal]
                Skaičiau tą piktą pokalbį{ GIVEN($agent) ->
                    [yes] , { VOCATIVE($agent) }
                   *[no] { "" }
                }: nė vieno nutraukto kliento sakinio, o po to – vien faktai. Matyti, kurioje vietoje pyktis atslūgo, ir tai Jūsų nuopelnas.
            [casual]
                Skaičiau tą piktą pokalbį{ GIVEN($agent) ->
                    [yes] , { VOCATIVE($agent) }
                   *[no] { "" }
                }: nė vieno nutraukto kliento sakinio, o po to – vien faktai. Matyti, kurioje vietoje pyktis atslūgo, ir tai tavo nuopelnas.
        }

recognition-owned-the-mistake =
    { $register ->
       *[formal]
            { GIVEN($agent) ->
                [yes] { VOCATIVE($agent) }, pasakėte
               *[no] Pasakėte
            } „tai mūsų klaida“ be jokių išlygų ir tą pačią dieną viską sutvarkėte. Tam reikia drąsos, o klientas iš karto žinojo, kuo gali tikėti.
        [casual]
            { GIVEN($agent) ->
                [yes] { VOCATIVE($agent) }, pasakei
               *[no] Pasakei
            } „tai mūsų klaida“ be jokių išlygų ir tą pačią dieną viską sutvarkei. Tam reikia drąsos, o klientas iš karto žinojo, kuo gali tikėti.
    }
    .title = Klaidą pripažino iš karto
    .when = Kai kolega be pasiteisinimų pripažino klaidą ir ją ištaisė.
    .wording-2 =
        Be pasiteisinimų ir su sprendimu iki vakaro – taip pripažinti klaidą pavyksta ne kasdien{ GIVEN($agent) ->
            [yes] , { VOCATIVE($agent) }
           *[no] { "" }
        }. Klientas gavo atsakymą, kuriuo gali pasikliauti.

recognition-listened-to-the-end =
    { $register ->
       *[formal]
            { GIVEN($agent) ->
                [yes] { VOCATIVE($agent) }, iš
               *[no] Iš
            } supainioto laiško išgirdote, ko žmogui iš tikrųjų reikia, ir tam užteko vieno gero klausimo. Iš šio susirašinėjimo mokomės ir mes.
        [casual]
            { GIVEN($agent) ->
                [yes] { VOCATIVE($agent) }, iš
               *[no] Iš
            } supainioto laiško išgirdai, ko žmogui iš tikrųjų reikia, ir tam užteko vieno gero klausimo. Iš šio susirašinėjimo mokomės ir mes.
    }
    .title = Išgirdo, kas už klausimo
    .when = Kai kolega vienu klausimu atskleidė, dėl ko iš tikrųjų kreiptasi.
    .wording-2 =
        { $register ->
           *[formal]
                Vieno Jūsų klausimo užteko, kad paaiškėtų, apie ką visa tai{ GIVEN($agent) ->
                    [yes] , { VOCATIVE($agent) }
                   *[no] { "" }
                }. Tą susirašinėjimą siūlysiu perskaityti visai komandai.
            [casual]
                Vieno tavo klausimo užteko, kad paaiškėtų, apie ką visa tai{ GIVEN($agent) ->
                    [yes] , { VOCATIVE($agent) }
                   *[no] { "" }
                }. Tą susirašinėjimą siūlysiu perskaityti visai komandai.
        }

recognition-kept-the-promise =
    { $register ->
       *[formal]
            { GIVEN($agent) ->
                [yes] { VOCATIVE($agent) }, paskambinote
               *[no] Paskambinote
            } sutartu laiku, nors naujienų dar nebuvo. Todėl klientui nereikėjo mūsų ieškoti – ačiū.
        [casual]
            { GIVEN($agent) ->
                [yes] { VOCATIVE($agent) }, paskambinai
               *[no] Paskambinai
            } sutartu laiku, nors naujienų dar nebuvo. Todėl klientui nereikėjo mūsų ieškoti – ačiū.
    }
    .title = Laikėsi pažado be naujienų
    .when = Kai kolega paskambino ar parašė sutartu laiku, nors naujienų dar nebuvo.
    .wording-2 =
        Žinia be naujienų irgi buvo žinia{ GIVEN($agent) ->
            [yes] , { VOCATIVE($agent) }
           *[no] { "" }
        }: klientas matė, kad jo nepamiršome, ir teirautis jam nebereikėjo.

recognition-kind-no =
    { $register ->
       *[formal]
            { GIVEN($agent) ->
                [yes] { VOCATIVE($agent) }, Jūsų
               *[no] Jūsų
            } „ne“ klientas priėmė su padėka: pirma pasakėte, kas įmanoma, paskui tikrą priežastį, ir nieko nenuslėpėte. Tokią tvarką verta perimti mums visiems.
        [casual]
            { GIVEN($agent) ->
                [yes] { VOCATIVE($agent) }, tavo
               *[no] Tavo
            } „ne“ klientas priėmė su padėka: pirma pasakei, kas įmanoma, paskui tikrą priežastį, ir nieko nenuslėpei. Tokią tvarką verta perimti mums visiems.
    }
    .title = Geras „ne“
    .when = Kai kolega atsisakė taip, kad klientas padėkojo.
    .wording-2 =
        { $register ->
           *[formal]
                Perskaičiau, kaip atsakėte „ne“{ GIVEN($agent) ->
                    [yes] , { VOCATIVE($agent) }
                   *[no] { "" }
                }. Pirma galimybė, paskui sąžininga priežastis – tokią eilę pasiskolinsiu ir aš.
            [casual]
                Perskaičiau, kaip atsakei „ne“{ GIVEN($agent) ->
                    [yes] , { VOCATIVE($agent) }
                   *[no] { "" }
                }. Pirma galimybė, paskui sąžininga priežastis – tokią eilę pasiskolinsiu ir aš.
        }

recognition-met-without-assumptions =
    { $register ->
       *[formal]
            { GIVEN($agent) ->
                [yes] { VOCATIVE($agent) }, paklausėte
               *[no] Paklausėte
            }, kaip į žmogų kreiptis, nors galėjo pasirodyti, kad ir taip aišku. Tas klausimas leido žmogui būti savimi.
        [casual]
            { GIVEN($agent) ->
                [yes] { VOCATIVE($agent) }, paklausei
               *[no] Paklausei
            }, kaip į žmogų kreiptis, nors galėjo pasirodyti, kad ir taip aišku. Tas klausimas leido žmogui būti savimi.
    }
    .title = Paklausė, o ne spėjo
    .when = Kai kolega paklausė, o ne spėjo apie vardą, ryšį ar gebėjimus.
    .wording-2 =
        Klausimas „kaip kreiptis?“ buvo geriausia pokalbio vieta{ GIVEN($agent) ->
            [yes] , { VOCATIVE($agent) }
           *[no] { "" }
        }. Niekas nespėliojo, ir žmogus papasakojo tiek, kiek norėjo.

recognition-looked-after-a-colleague =
    { $register ->
       *[formal]
            { GIVEN($agent) ->
                [yes] { VOCATIVE($agent) }, pastebėjote
               *[no] Pastebėjote
            }, kad komandoje kažkam teko sunkus pokalbis, ir perėmėte kitą klientą. Rūpintis kolegomis yra mūsų darbo dalis, ir tai nepraslydo pro akis.
        [casual]
            { GIVEN($agent) ->
                [yes] { VOCATIVE($agent) }, pastebėjai
               *[no] Pastebėjai
            }, kad komandoje kažkam teko sunkus pokalbis, ir perėmei kitą klientą. Rūpintis kolegomis yra mūsų darbo dalis, ir tai nepraslydo pro akis.
    }
    .title = Pasirūpino kolega
    .when = Kai kolega pastebėjo, kad komandoje kam nors sunku, ir padėjo.
    .wording-2 =
        { $register ->
           *[formal]
                Pertrauka po sunkaus pokalbio atsirado, nes kitą klientą perėmėte Jūs{ GIVEN($agent) ->
                    [yes] , { VOCATIVE($agent) }
                   *[no] { "" }
                }. Ačiū – iš tokių dalykų ir susideda komanda.
            [casual]
                Pertrauka po sunkaus pokalbio atsirado, nes kitą klientą perėmei tu{ GIVEN($agent) ->
                    [yes] , { VOCATIVE($agent) }
                   *[no] { "" }
                }. Ačiū – iš tokių dalykų ir susideda komanda.
        }
