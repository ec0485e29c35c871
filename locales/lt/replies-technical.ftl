outage-reply =
    { greeting }

    { $register ->
       *[formal]
            paslauga „{ $service }“ šiuo metu neveikia ne tik Jums – tai nepriklauso nuo to, ką darėte. Suprantu, kad dėl to sustojo pradėti darbai.

            Gedimą jau šalina mūsų technikai. { GIVEN($link) ->
                [yes] Kokia padėtis, galima pasižiūrėti adresu { $link }, o perkrauti
               *[no] Perkrauti
            } ar diegti iš naujo nieko nereikia.

            Kitą žinią iki { $due } atsiųsiu Jums, net jei niekas nepasikeis.
        [casual]
            paslauga „{ $service }“ šiuo metu neveikia ne tik tau – tai nepriklauso nuo to, ką darei. Suprantu, kad dėl to sustojo pradėti darbai.

            Gedimą jau šalina mūsų technikai. { GIVEN($link) ->
                [yes] Kokia padėtis, galima pasižiūrėti adresu { $link }, o perkrauti
               *[no] Perkrauti
            } ar diegti iš naujo nieko nereikia.

            Kitą žinią iki { $due } atsiųsiu tau, net jei niekas nepasikeis.
    }

    { sign-off }
    .title = Pranešimas apie sutrikimą
    .subject = Paslauga „{ $service }“ šiuo metu neveikia
    .chat =
        { $register ->
           *[formal] Paslauga „{ $service }“ neveikia ne tik Jums, ir tai ne dėl Jūsų veiksmų. Gedimą šalina technikai, perkrauti ar diegti iš naujo nereikia. Kitą žinią atsiųsiu iki { $due }, net jei niekas nepasikeis.
            [casual] Paslauga „{ $service }“ neveikia ne tik tau, ir tai ne dėl tavo veiksmų. Gedimą šalina technikai, perkrauti ar diegti iš naujo nereikia. Kitą žinią atsiųsiu iki { $due }, net jei niekas nepasikeis.
        }
    .when = Kai paslauga neveikia, o pabaigos laikas nežinomas.

outage-over-reply =
    { greeting }

    { $register ->
       *[formal]
            paslauga „{ $service }“ vėl veikia. Sutrikimą sukėlė mūsų pačių pakeitimas: atsiprašau už { $hours ->
                [one] { $hours } valandą
                [few] { $hours } valandas
                [many] { $hours } valandos
               *[other] { $hours } valandų
            }, kai ja naudotis nebuvo galima.

            Pasitikrinkite vieną dalyką – ar matyti naujausi Jūsų įrašai. Jei ko nors trūksta, parašykite, ir padėsiu tai surasti.

            Iki { $due } atsiųsiu Jums trumpą paaiškinimą, ką dėl šio atvejo keičiame.
        [casual]
            paslauga „{ $service }“ vėl veikia. Sutrikimą sukėlė mūsų pačių pakeitimas: atsiprašau už { $hours ->
                [one] { $hours } valandą
                [few] { $hours } valandas
                [many] { $hours } valandos
               *[other] { $hours } valandų
            }, kai ja naudotis nebuvo galima.

            Pasitikrink vieną dalyką – ar matyti naujausi tavo įrašai. Jei ko nors trūksta, parašyk, ir padėsiu tai surasti.

            Iki { $due } atsiųsiu tau trumpą paaiškinimą, ką dėl šio atvejo keičiame.
    }

    { sign-off }
    .title = Paslauga atkurta, priežastis mūsų
    .subject = Paslauga „{ $service }“ vėl veikia
    .chat =
        { $register ->
           *[formal]
                Paslauga „{ $service }“ vėl veikia. Ji neveikė { $hours ->
                    [one] { $hours } valandą
                    [few] { $hours } valandas
                    [many] { $hours } valandos
                   *[other] { $hours } valandų
                } dėl mūsų pakeitimo – atsiprašau. Pasitikrinkite, ar naujausi įrašai vietoje. Ką dėl to keičiame, parašysiu iki { $due }, o jei ko nors trūksta, padėsiu.
            [casual]
                Paslauga „{ $service }“ vėl veikia. Ji neveikė { $hours ->
                    [one] { $hours } valandą
                    [few] { $hours } valandas
                    [many] { $hours } valandos
                   *[other] { $hours } valandų
                } dėl mūsų pakeitimo – atsiprašau. Pasitikrink, ar naujausi įrašai vietoje. Ką dėl to keičiame, parašysiu iki { $due }, o jei ko nors trūksta, padėsiu.
        }
    .when = Kai paslauga atkurta, o sutrikimą sukėlė mūsų pakeitimas.

technical-problem-reply =
    { greeting }

    { $register ->
       *[formal]
            iš Jūsų aprašymo gerai matyti, kurioje vietoje viskas sustoja, – tai labai padeda ieškoti.

            Reikėtų tik vieno dalyko: ekrano nuotraukos arba laiko, kada tai įvyko. Jei norite, visa tai galime padaryti kartu telefonu.

            Tuo tarpu pereisiu tuos pačius žingsnius savo įrenginyje ir iki { $due } kreipinyje Nr. { $ticket } parašysiu Jums, ką pavyko rasti.
        [casual]
            iš tavo aprašymo gerai matyti, kurioje vietoje viskas sustoja, – tai labai padeda ieškoti.

            Reikėtų tik vieno dalyko: ekrano nuotraukos arba laiko, kada tai įvyko. Jei nori, visa tai galime padaryti kartu telefonu.

            Tuo tarpu pereisiu tuos pačius žingsnius savo įrenginyje ir iki { $due } kreipinyje Nr. { $ticket } parašysiu tau, ką pavyko rasti.
    }

    { sign-off }
    .title = Pradedame ieškoti gedimo
    .subject = Ieškau, kas neveikia (kreipinys Nr. { $ticket })
    .chat =
        { $register ->
           *[formal] Iš aprašymo aišku, kur viskas sustoja, ačiū. Atsiųskite dar ekrano nuotrauką arba laiką, kada tai įvyko. Tuo metu pereisiu tuos pačius žingsnius ir iki { $due } parašysiu, ką radau (Nr. { $ticket }).
            [casual] Iš aprašymo aišku, kur viskas sustoja, ačiū. Atsiųsk dar ekrano nuotrauką arba laiką, kada tai įvyko. Tuo metu pereisiu tuos pačius žingsnius ir iki { $due } parašysiu, ką radau (Nr. { $ticket }).
        }
    .when = Kai klientui neveikia funkcija ir pradedate ieškoti priežasties.

technical-problem-handed-on-reply =
    { greeting }

    { $register ->
       *[formal]
            bandymams skyrėte nemažai laiko, ir jis nenuėjo veltui: dalį galimų priežasčių jau galime atmesti.

            Kreipinį Nr. { $ticket } toliau nagrinėja specialistai. Visą eigą jie turi raštu, todėl nieko pasakoti iš naujo nereikės.

            Su Jumis ir toliau bendrausiu aš: iki { $due } parašysiu, ką specialistai nustatė.
        [casual]
            bandymams skyrei nemažai laiko, ir jis nenuėjo veltui: dalį galimų priežasčių jau galime atmesti.

            Kreipinį Nr. { $ticket } toliau nagrinėja specialistai. Visą eigą jie turi raštu, todėl nieko pasakoti iš naujo nereikės.

            Su tavimi ir toliau bendrausiu aš: iki { $due } parašysiu, ką specialistai nustatė.
    }

    { sign-off }
    .title = Gedimą toliau tiria specialistai
    .subject = Kreipinį Nr. { $ticket } tiria specialistai
    .chat =
        { $register ->
           *[formal] Jūsų bandymai padėjo atmesti dalį priežasčių; specialistai visa tai turi raštu, kartoti nereikės. Dėl kreipinio Nr. { $ticket } ir toliau rašau aš: iki { $due } pranešiu, ką jie nustatė.
            [casual] Tavo bandymai padėjo atmesti dalį priežasčių; specialistai visa tai turi raštu, kartoti nereikės. Dėl kreipinio Nr. { $ticket } ir toliau rašau aš: iki { $due } pranešiu, ką jie nustatė.
        }
    .when = Kai pirmieji žingsniai nepadėjo ir gedimą perima specialistai; po pirmo sakinio įvardykite, kokios priežastys jau atmestos.

account-access-reply =
    { greeting }

    { $register ->
       *[formal]
            kai į savo paskyrą patekti nepavyksta, tai ir erzina, ir kelia nerimą. Paslaugos „{ $service }“ paskyra ir viskas joje tebėra vietoje, o užraktas kaip tik ją ir saugo.

            Atidarykite šią nuorodą: { $link } (ji galioja { $minutes ->
                [one] { $minutes } minutę
                [few] { $minutes } minutes
                [many] { $minutes } minutės
               *[other] { $minutes } minučių
            }). Atsivėrusiame lange susikurkite naują slaptažodį ir niekam jo nesakykite.

            Jei prisijungti vis tiek nepavyks, parašykite, ir iki { $due } paskyrą peržiūrėsiu aš.
        [casual]
            kai į savo paskyrą patekti nepavyksta, tai ir erzina, ir kelia nerimą. Paslaugos „{ $service }“ paskyra ir viskas joje tebėra vietoje, o užraktas kaip tik ją ir saugo.

            Atidaryk šią nuorodą: { $link } (ji galioja { $minutes ->
                [one] { $minutes } minutę
                [few] { $minutes } minutes
                [many] { $minutes } minutės
               *[other] { $minutes } minučių
            }). Atsivėrusiame lange susikurk naują slaptažodį ir niekam jo nesakyk.

            Jei prisijungti vis tiek nepavyks, parašyk, ir iki { $due } paskyrą peržiūrėsiu aš.
    }

    { sign-off }
    .title = Kaip vėl prisijungti
    .subject = Kaip vėl prisijungti prie paslaugos „{ $service }“
    .chat =
        { $register ->
           *[formal]
                Paskyra ir viskas joje tebėra. Atidarykite { $link } (galioja { $minutes ->
                    [one] { $minutes } minutę
                    [few] { $minutes } minutes
                    [many] { $minutes } minutės
                   *[other] { $minutes } minučių
                }) ir susikurkite naują slaptažodį. Jei nepavyks, parašykite, ir iki { $due } paskyrą peržiūrėsiu aš.
            [casual]
                Paskyra ir viskas joje tebėra. Atidaryk { $link } (galioja { $minutes ->
                    [one] { $minutes } minutę
                    [few] { $minutes } minutes
                    [many] { $minutes } minutės
                   *[other] { $minutes } minučių
                }) ir susikurk naują slaptažodį. Jei nepavyks, parašyk, ir iki { $due } paskyrą peržiūrėsiu aš.
        }
    .when = Kai klientas nepatenka į paskyrą ir reikia naujo slaptažodžio.

defect-reply =
    { greeting }

    { $register ->
       *[formal]
            prekę „{ $product }“ pirkote, kad ji veiktų, o dabar ja naudotis negalite. Tai tikrai apmaudu.

            Rinkitės, kas Jums geriau: remontas, kuris užtruks maždaug { $days ->
                [one] { $days } dieną
                [few] { $days } dienas
                [many] { $days } dienos
               *[other] { $days } dienų
            }, arba nauja prekė. Abu variantai nemokami, gamintojo dėžės nereikia.

            Kai pasirinksite, iš karto pasirūpinsiu, kad gautumėte grąžinimo lipduką. Abi galimybes laikysiu Jums iki { $due }, tad skubėti nereikia.
        [casual]
            prekę „{ $product }“ pirkai, kad ji veiktų, o dabar ja naudotis negali. Tai tikrai apmaudu.

            Rinkis, kas tau geriau: remontas, kuris užtruks maždaug { $days ->
                [one] { $days } dieną
                [few] { $days } dienas
                [many] { $days } dienos
               *[other] { $days } dienų
            }, arba nauja prekė. Abu variantai nemokami, gamintojo dėžės nereikia.

            Kai pasirinksi, iš karto pasirūpinsiu, kad gautum grąžinimo lipduką. Abi galimybes laikysiu tau iki { $due }, tad skubėti nereikia.
    }

    { sign-off }
    .title = Prekė nebeveikia
    .subject = „{ $product }“: remontas ar nauja prekė
    .chat =
        { $register ->
           *[formal]
                Prekė nebeveikia, nors turėtų. Rinkitės: remontas (apie { $days ->
                    [one] { $days } dieną
                    [few] { $days } dienas
                    [many] { $days } dienos
                   *[other] { $days } dienų
                }) ar nauja, abu variantai nemokami, dėžės nereikia. Kai pasirinksite, pasirūpinsiu lipduku; laikysiu abu iki { $due }, skubėti nereikia.
            [casual]
                Prekė nebeveikia, nors turėtų. Rinkis: remontas (apie { $days ->
                    [one] { $days } dieną
                    [few] { $days } dienas
                    [many] { $days } dienos
                   *[other] { $days } dienų
                }) ar nauja, abu variantai nemokami, dėžės nereikia. Kai pasirinksi, pasirūpinsiu lipduku; laikysiu abu iki { $due }, skubėti nereikia.
        }
    .when = Kai sugedo nauja ar garantinė prekė, o priežastis dar nežinoma.

privacy-concern-reply =
    { greeting }

    { $register ->
       *[formal]
            į tai, ką parašėte apie savo duomenis, žiūrime rimtai, nors kas iš tikrųjų įvyko, dar nežinome.

            Klausimą jau nagrinėja žmogus, { -brand(case: "locative") } atsakingas už duomenų apsaugą. Jei norite, Jūsų paskyrą užrakinsime – užteks vieno žodžio.

            Kol aiškinamės, pasikeiskite slaptažodį ir niekam nesakykite kodų, net jei kas nors jų prašytų { -brand(case: "genitive") } vardu.

            Kreipinyje Nr. { $ticket } iki { $due } raštu atsakysiu Jums į kiekvieną klausimą.
        [casual]
            į tai, ką parašei apie savo duomenis, žiūrime rimtai, nors kas iš tikrųjų įvyko, dar nežinome.

            Klausimą jau nagrinėja žmogus, { -brand(case: "locative") } atsakingas už duomenų apsaugą. Jei nori, tavo paskyrą užrakinsime – užteks vieno žodžio.

            Kol aiškinamės, pasikeisk slaptažodį ir niekam nesakyk kodų, net jei kas nors jų prašytų { -brand(case: "genitive") } vardu.

            Kreipinyje Nr. { $ticket } iki { $due } raštu atsakysiu tau į kiekvieną klausimą.
    }

    { sign-off }
    .title = Nerimas dėl asmens duomenų
    .subject = Tikriname, kas nutiko duomenims (Nr. { $ticket })
    .chat =
        { $register ->
           *[formal] Į Jūsų nerimą žiūrime rimtai, nors kas įvyko, dar nežinome. Pasikeiskite slaptažodį ir kodų niekam nesakykite. Iki { $due } raštu atsakysiu į kiekvieną klausimą (kreipinys Nr. { $ticket }).
            [casual] Į tavo nerimą žiūrime rimtai, nors kas įvyko, dar nežinome. Pasikeisk slaptažodį ir kodų niekam nesakyk. Iki { $due } raštu atsakysiu į kiekvieną klausimą (kreipinys Nr. { $ticket }).
        }
    .when = Kai klientas baiminasi, kad jo duomenis kažkas matė, o nieko dar nepatvirtinta.
