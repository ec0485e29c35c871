outage-acknowledge =
    { $register ->
       *[formal] Paslauga „{ $service }“ šiuo metu neveikia, todėl sustojo ir tai, ką darėte. Priežastis ne Jūsų įrenginys ir ne ryšys, tad bandyti iš naujo nebereikia.
        [casual] Paslauga „{ $service }“ šiuo metu neveikia, todėl sustojo ir tai, ką darei. Priežastis ne tavo įrenginys ir ne ryšys, tad bandyti iš naujo nebereikia.
    }
    .title = Paslauga šiuo metu neveikia
    .when = Kai patvirtinta, kad paslauga neveikia, o pabaigos laikas nežinomas.
    .wording-2 =
        { $register ->
           *[formal] Galite nebebandyti: neveikia pati paslauga „{ $service }“, o ne Jūsų įrenginys ar internetas. Suprantu, kad pradėtas darbas liko pusiaukelėje.
            [casual] Gali nebebandyti: neveikia pati paslauga „{ $service }“, o ne tavo įrenginys ar internetas. Suprantu, kad pradėtas darbas liko pusiaukelėje.
        }
    .wording-3 =
        { $register ->
           *[formal] Pradėto darbo užbaigti nepavyksta ne dėl Jūsų įrenginio ar ryšio: neveikia pati paslauga „{ $service }“. Gedimo pas save ieškoti nereikia.
            [casual] Pradėto darbo užbaigti nepavyksta ne dėl tavo įrenginio ar ryšio: neveikia pati paslauga „{ $service }“. Gedimo pas save ieškoti nereikia.
        }

outage-our-change =
    { $register ->
       *[formal]
            Sutrikimą sukėlė mūsų pakeitimas: dėl jo paslauga neveikė { $hours ->
                [one] { $hours } valandą
                [few] { $hours } valandas
                [many] { $hours } valandos
               *[other] { $hours } valandų
            }. Atsiprašau, kad tuo metu sustojo ir Jūsų darbai.
        [casual]
            Sutrikimą sukėlė mūsų pakeitimas: dėl jo paslauga neveikė { $hours ->
                [one] { $hours } valandą
                [few] { $hours } valandas
                [many] { $hours } valandos
               *[other] { $hours } valandų
            }. Atsiprašau, kad tuo metu sustojo ir tavo darbai.
    }
    .title = Sutrikimą sukėlė mūsų pakeitimas
    .when = Po sutrikimo, kai jo priežastis – mūsų pačių pakeitimas.
    .wording-2 =
        { $register ->
           *[formal]
                { $hours ->
                    [one] { $hours } valandą
                    [few] { $hours } valandas
                    [many] { $hours } valandos
                   *[other] { $hours } valandų
                } negalėjote naudotis paslauga, nes ją sustabdė mūsų pačių pakeitimas. Atsiprašome, kad dėl to Jūsų diena susiklostė kitaip, nei planavote.
            [casual]
                { $hours ->
                    [one] { $hours } valandą
                    [few] { $hours } valandas
                    [many] { $hours } valandos
                   *[other] { $hours } valandų
                } negalėjai naudotis paslauga, nes ją sustabdė mūsų pačių pakeitimas. Atsiprašome, kad dėl to tavo diena susiklostė kitaip, nei planavai.
        }

outage-back =
    { $register ->
       *[formal] Paslauga „{ $service }“ vėl veikia. Viską turėtumėte rasti taip, kaip palikote, o jei nors vieno dalyko trūksta, parašykite man.
        [casual] Paslauga „{ $service }“ vėl veikia. Viską turėtum rasti taip, kaip palikai, o jei nors vieno dalyko trūksta, parašyk man.
    }
    .title = Paslauga vėl veikia
    .when = Kai gedimas pašalintas ir norite apie tai pranešti.
    .wording-2 =
        { $register ->
           *[formal] Jau vėl galite naudotis paslauga „{ $service }“. Žvilgtelėkite, ar viskas savo vietoje; jei kas nors ne taip, praneškite man, ir aiškinsiuosi.
            [casual] Jau vėl gali naudotis paslauga „{ $service }“. Žvilgtelėk, ar viskas savo vietoje; jei kas nors ne taip, pranešk man, ir aiškinsiuosi.
        }

outage-next-update = Sutrikimą šiuo metu šalina mūsų technikai. Kitą žinią iki { $due } atsiųsiu net ir tuo atveju, jei niekas nepasikeis, tad nuolat tikrinti nereikia.
    .title = Kada bus kita žinia
    .when = Kol sutrikimas tęsiasi ir pabaigos laiko nežinome.
    .wording-2 =
        { $register ->
           *[formal] Kolegos gedimą taiso jau dabar. Iki { $due } Jums parašysiu bet kuriuo atveju, todėl nuolat žiūrėti į ekraną nereikia.
            [casual] Kolegos gedimą taiso jau dabar. Iki { $due } tau parašysiu bet kuriuo atveju, todėl nuolat žiūrėti į ekraną nereikia.
        }
    .wording-3 = Kas minutę atnaujinti puslapio nereikia: gedimas jau taisomas. Iki { $due } parašysiu, kokia padėtis, net jei teks pakartoti „dar neveikia“.

technical-problem-already-tried =
    { $register ->
       *[formal]
            Jau išbandėte { $attempts ->
                [one] { $attempts } būdą
                [few] { $attempts } būdus
                [many] { $attempts } būdo
               *[other] { $attempts } būdų
            }, tad pradėsiu nuo tos vietos, kur sustojote. Perkrauti iš naujo neprašysiu.
        [casual]
            Jau išbandei { $attempts ->
                [one] { $attempts } būdą
                [few] { $attempts } būdus
                [many] { $attempts } būdo
               *[other] { $attempts } būdų
            }, tad pradėsiu nuo tos vietos, kur sustojai. Perkrauti iš naujo neprašysiu.
    }
    .title = Jau daug išbandyta
    .when = Kai klientas pats jau išbandė kelis būdus.
    .wording-2 =
        { $register ->
           *[formal]
                Tai, ką išmėginote ({ $attempts ->
                    [one] { $attempts } būdas
                    [few] { $attempts } būdai
                    [many] { $attempts } būdo
                   *[other] { $attempts } būdų
                }), man daug pasako. Nuo to ir tęsiu – kartoti nieko nereikės.
            [casual]
                Tai, ką išmėginai ({ $attempts ->
                    [one] { $attempts } būdas
                    [few] { $attempts } būdai
                    [many] { $attempts } būdo
                   *[other] { $attempts } būdų
                }), man daug pasako. Nuo to ir tęsiu – kartoti nieko nereikės.
        }

technical-problem-not-you = Programa turi atlaikyti įprastą naudojimą, todėl savęs kaltinti neverta. Kodėl taip nutiko, išsiaiškinkime kartu.
    .title = Programa turi tai atlaikyti
    .when = Kai klientas įtaria, kad pats ką nors padarė ne taip.
    .wording-2 =
        { $register ->
           *[formal] Naudojotės programa taip, kaip ja paprastai ir naudojamasi, ir ji turi su tuo susidoroti. Priežasties ieškokime drauge.
            [casual] Naudojaisi programa taip, kaip ja paprastai ir naudojamasi, ir ji turi su tuo susidoroti. Priežasties ieškokime drauge.
        }
    .wording-3 = Spausti, rašyti, bandyti – programa tam ir sukurta. Pažiūrėkime kartu, kas nutiko šį kartą.

technical-problem-together =
    { $register ->
       *[formal]
            Iš viso bus { $steps ->
                [one] { $steps } žingsnis
                [few] { $steps } žingsniai
                [many] { $steps } žingsnio
               *[other] { $steps } žingsnių
            }, eisime po vieną. Tempą nustatote Jūs: kai pasakysite „toliau“, eisime toliau.
        [casual]
            Iš viso bus { $steps ->
                [one] { $steps } žingsnis
                [few] { $steps } žingsniai
                [many] { $steps } žingsnio
               *[other] { $steps } žingsnių
            }, eisime po vieną. Tempą nustatai tu: kai pasakysi „toliau“, eisime toliau.
    }
    .title = Žingsnis po žingsnio kartu
    .when = Pokalbio metu, kai kartu atliekate kelis veiksmus.
    .wording-2 =
        { $register ->
           *[formal]
                Mūsų laukia { $steps ->
                    [one] { $steps } žingsnis
                    [few] { $steps } žingsniai
                    [many] { $steps } žingsnio
                   *[other] { $steps } žingsnių
                }, ir skubėti nėra kur. Prie kito pereisime tik tada, kai pasakysite, kad ankstesnis padarytas.
            [casual]
                Mūsų laukia { $steps ->
                    [one] { $steps } žingsnis
                    [few] { $steps } žingsniai
                    [many] { $steps } žingsnio
                   *[other] { $steps } žingsnių
                }, ir skubėti nėra kur. Prie kito pereisime tik tada, kai pasakysi, kad ankstesnis padarytas.
        }

technical-problem-specialist =
    { $register ->
       *[formal]
            Viską, ką aprašėte, perdaviau kolegoms, kurie gali pažvelgti į pačią programą{ GIVEN($ticket) ->
                [yes] , – tai kreipinys Nr. { $ticket }
               *[no] { "" }
            }. Su Jumis ir toliau bendrausiu aš: iki { $due } pranešiu, ką jie rado.
        [casual]
            Viską, ką aprašei, perdaviau kolegoms, kurie gali pažvelgti į pačią programą{ GIVEN($ticket) ->
                [yes] , – tai kreipinys Nr. { $ticket }
               *[no] { "" }
            }. Su tavimi ir toliau bendrausiu aš: iki { $due } pranešiu, ką jie rado.
    }
    .title = Gedimą nagrinėja specialistai
    .when = Kai gedimui reikia žmonių, galinčių pažvelgti į pačią programą.
    .wording-2 =
        { $register ->
           *[formal]
                Dabar gedimo ieško kolegos, kurie dirba su pačia programa, ir visas Jūsų aprašymas jau pas juos. { GIVEN($ticket) ->
                    [yes] Dėl kreipinio Nr. { $ticket } ir toliau rašysiu
                   *[no] Ir toliau rašysiu
                } aš – kitą kartą iki { $due }, net jei atsakymas bus tik dalinis.
            [casual]
                Dabar gedimo ieško kolegos, kurie dirba su pačia programa, ir visas tavo aprašymas jau pas juos. { GIVEN($ticket) ->
                    [yes] Dėl kreipinio Nr. { $ticket } ir toliau rašysiu
                   *[no] Ir toliau rašysiu
                } aš – kitą kartą iki { $due }, net jei atsakymas bus tik dalinis.
        }

account-access-acknowledge =
    { $register ->
       *[formal]
            { GIVEN($service) ->
                [yes] Paslaugos „{ $service }“ paskyroje
               *[no] Paskyroje
            } yra tai, kas priklauso Jums, o patekti vidun nepavyksta. Tai tarsi stovėti prie savo durų be rakto.
        [casual]
            { GIVEN($service) ->
                [yes] Paslaugos „{ $service }“ paskyroje
               *[no] Paskyroje
            } yra tai, kas priklauso tau, o patekti vidun nepavyksta. Tai tarsi stovėti prie savo durų be rakto.
    }
    .title = Nepavyksta patekti į savo paskyrą
    .when = Kai klientas negali prisijungti prie savo paskyros.
    .wording-2 =
        { $register ->
           *[formal]
                Viskas ten Jūsų, o durys užrakintos – suprantama, kad tai erzina. Pažiūrėkime, kaip Jums vėl patekti { GIVEN($service) ->
                    [yes] į paslaugos „{ $service }“ paskyrą
                   *[no] į paskyrą
                }.
            [casual]
                Viskas ten tavo, o durys užrakintos – suprantama, kad tai erzina. Pažiūrėkime, kaip tau vėl patekti { GIVEN($service) ->
                    [yes] į paslaugos „{ $service }“ paskyrą
                   *[no] į paskyrą
                }.
        }
    .wording-3 =
        { $register ->
           *[formal]
                Norėjote tiesiog prisijungti prie { GIVEN($service) ->
                    [yes] paslaugos „{ $service }“
                   *[no] savo paskyros
                }, o ji Jūsų neįleidžia. Apmaudu, kai nepasiekiama tai, kas ir taip Jūsų.
            [casual]
                Norėjai tiesiog prisijungti prie { GIVEN($service) ->
                    [yes] paslaugos „{ $service }“
                   *[no] savo paskyros
                }, o ji tavęs neįleidžia. Apmaudu, kai nepasiekiama tai, kas ir taip tavo.
        }

account-access-identity =
    { $register ->
       *[formal]
            Kad galėčiau atverti paskyrą, turiu įsitikinti, kad tai tikrai Jūs: taip į ją nepateks niekas kitas. Tai užtruks { $minutes ->
                [one] { $minutes } minutę
                [few] { $minutes } minutes
                [many] { $minutes } minutės
               *[other] { $minutes } minučių
            }.
        [casual]
            Kad galėčiau atverti paskyrą, turiu įsitikinti, kad tai tikrai tu: taip į ją nepateks niekas kitas. Tai užtruks { $minutes ->
                [one] { $minutes } minutę
                [few] { $minutes } minutes
                [many] { $minutes } minutės
               *[other] { $minutes } minučių
            }.
    }
    .title = Kodėl tikrinu tapatybę
    .when = Prieš atveriant paskyrą, kai reikia įsitikinti, kas kreipiasi.
    .wording-2 =
        { $register ->
           *[formal]
                Užduosiu kelis klausimus, kad prie Jūsų duomenų neprieitų svetimas žmogus. Prireiks { $minutes ->
                    [one] { $minutes } minutės
                    [few] { $minutes } minučių
                    [many] { $minutes } minutės
                   *[other] { $minutes } minučių
                }, o tada tęsime.
            [casual]
                Užduosiu kelis klausimus, kad prie tavo duomenų neprieitų svetimas žmogus. Prireiks { $minutes ->
                    [one] { $minutes } minutės
                    [few] { $minutes } minučių
                    [many] { $minutes } minutės
                   *[other] { $minutes } minučių
                }, o tada tęsime.
        }

account-access-choose-way =
    { $register ->
       *[formal] Vėl prisijungti galima dviem būdais: kodu, atsiųstu į telefoną, arba nuoroda, atsiųsta el. paštu. Rinkitės tą, kuris dabar po ranka, o aš liksiu čia, kol pavyks.
        [casual] Vėl prisijungti galima dviem būdais: kodu, atsiųstu į telefoną, arba nuoroda, atsiųsta el. paštu. Rinkis tą, kuris dabar po ranka, o aš liksiu čia, kol pavyks.
    }
    .title = Du būdai vėl prisijungti
    .when = Kai prieigą galima atkurti keliais būdais.
    .wording-2 =
        { $register ->
           *[formal] Kas dabar arčiau – telefonas ar el. paštas? Ten atsiųsime kodą arba nuorodą, slaptažodžio neprašysiu ir padėsiu, kol prisijungsite.
            [casual] Kas dabar arčiau – telefonas ar el. paštas? Ten atsiųsime kodą arba nuorodą, slaptažodžio neprašysiu ir padėsiu, kol prisijungsi.
        }

account-access-locked-for-safety = Po nesėkmingų bandymų paskyra užsirakino pati, ir šis užraktas saugo tai, kas viduje. Peržiūrėkime kartu, kas jungėsi pastaruoju metu.
    .title = Užraktas saugo paskyrą
    .when = Kai paskyra užrakinta automatiškai ir klientas bijo įsilaužimo.
    .wording-2 = Suprantu, kodėl neramu: gal kažkas bandė prisijungti. Užraktas kaip tik tam ir skirtas, kad tokius bandymus sustabdytų, o paskutinius prisijungimus patikrinsime kartu.

defect-acknowledge =
    { $register ->
       *[formal] Prekė „{ $product }“ sugedo, nors pirkote ją ilgam. Suprantama, kad tai nuvilia: likote be daikto, kuriuo pasikliovėte.
        [casual] Prekė „{ $product }“ sugedo, nors pirkai ją ilgam. Suprantama, kad tai nuvilia: likai be daikto, kuriuo pasikliovei.
    }
    .title = Prekė nustojo veikti
    .when = Kai prekė sugedo, o priežastis dar nežinoma.
    .wording-2 =
        { $register ->
           *[formal] Apmaudu, kai sugenda tai, kuo įpratote naudotis: prekės „{ $product }“ reikia, o ji nebeveikia.
            [casual] Apmaudu, kai sugenda tai, kuo įpratai naudotis: prekės „{ $product }“ reikia, o ji nebeveikia.
        }

defect-known-fault = Šį gedimą žinome: jis atsirado gamyboje, o ne dėl naudojimo, ir dėl to atsiprašau. Prekę pataisysime arba pakeisime savo lėšomis.
    .title = Gamybos defektas, ne naudojimas
    .when = Kai gedimas žinomas ir kilęs gamyboje, o mes galime tai pripažinti.
    .wording-2 =
        { $register ->
           *[formal] Tai, kaip naudojotės preke, įtakos neturėjo: šį gamybos defektą mes žinome. Atsiprašome ir apmokame remontą arba naują prekę.
            [casual] Tai, kaip naudojaisi preke, įtakos neturėjo: šį gamybos defektą mes žinome. Atsiprašome ir apmokame remontą arba naują prekę.
        }

defect-repair-or-replace =
    { $register ->
       *[formal] Rinkitės: po remonto Jums liks tas pats daiktas, o gauti naują prekę būtų greičiau. Bet kurį variantą suorganizuosiu šiandien.
        [casual] Rinkis: po remonto tau liks tas pats daiktas, o gauti naują prekę būtų greičiau. Bet kurį variantą suorganizuosiu šiandien.
    }
    .title = Remontas ar nauja prekė
    .when = Kai klientas gali rinktis remontą arba pakeitimą.
    .wording-2 = Kas svarbiau – išsaugoti savo daiktą ar kuo trumpiau likti be jo? Pirmu atveju taisome, antru keičiame, ir vieną, ir kitą sutvarkysiu dar šiandien.

privacy-concern-right-to-ask =
    { $register ->
       *[formal] Klausti, kas mato Jūsų duomenis, tikrai verta. Atsakysiu konkrečiai: kokie duomenys, kam naudojami ir kas juos mato.
        [casual] Klausti, kas mato tavo duomenis, tikrai verta. Atsakysiu konkrečiai: kokie duomenys, kam naudojami ir kas juos mato.
    }
    .title = Klausimas apie savo duomenis
    .when = Kai klientas klausia, kas mato jo duomenis arba kodėl gavo pranešimą.
    .wording-2 =
        { $register ->
           *[formal] Šis klausimas rimtas, todėl bendromis frazėmis neatsakysiu. Gausite sąrašą: kokie duomenys, kokiu tikslu ir kieno rankose.
            [casual] Šis klausimas rimtas, todėl bendromis frazėmis neatsakysiu. Gausi sąrašą: kokie duomenys, kokiu tikslu ir kieno rankose.
        }

privacy-concern-breach =
    { $register ->
       *[formal] Dėl mūsų veiksmų Jūsų duomenis gavo asmuo, kuris jų gauti neturėjo. Atsiprašau. Dabar tiksliai pasakysiu, kokie duomenys tai buvo.
        [casual] Dėl mūsų veiksmų tavo duomenis gavo asmuo, kuris jų gauti neturėjo. Atsiprašau. Dabar tiksliai pasakysiu, kokie duomenys tai buvo.
    }
    .title = Duomenys pateko ne tam žmogui
    .when = Kai dėl mūsų veiksmų duomenis gavo pašalinis asmuo ir galime tai pripažinti.
    .wording-2 =
        { $register ->
           *[formal] Jūsų duomenys pateko ne tam žmogui, ir tai padarėme mes. Atsiprašau. Toliau po vieną išvardysiu, kokie tai duomenys.
            [casual] Tavo duomenys pateko ne tam žmogui, ir tai padarėme mes. Atsiprašau. Toliau po vieną išvardysiu, kokie tai duomenys.
        }

# allow left-out: the sentence names nobody in this language
privacy-concern-your-control =
    { $register ->
       *[formal] Galite gauti savo duomenų kopiją, prašyti juos pataisyti arba ištrinti: užtenka parašyti man vieną sakinį. Priežasties nurodyti ar formų pildyti nereikia.
        [casual] Gali gauti savo duomenų kopiją, prašyti juos pataisyti arba ištrinti: užtenka parašyti man vieną sakinį. Priežasties nurodyti ar formų pildyti nereikia.
    }
    .title = Ką galima padaryti su savo duomenimis
    .when = Kai klientas klausia, kokias teises turi dėl savo duomenų.
    .wording-2 =
        { $register ->
           *[formal] Dėl savo duomenų sprendžiate Jūs: parašykite „kopija“, „pataisyti“ arba „ištrinti“, ir pradėsiu.
            [casual] Dėl savo duomenų sprendi tu: parašyk „kopija“, „pataisyti“ arba „ištrinti“, ir pradėsiu.
        }

privacy-concern-written-answer =
    { $register ->
       *[formal] Klausimą perduodu žmogui, kuris { -brand(case: "locative") } atsako už duomenų apsaugą, ir pasirūpinsiu, kad iki { $date } turėtumėte atsakymą raštu. Rašys ne automatas, ir atsakyta bus į kiekvieną klausimą.
        [casual] Klausimą perduodu žmogui, kuris { -brand(case: "locative") } atsako už duomenų apsaugą, ir pasirūpinsiu, kad iki { $date } turėtum atsakymą raštu. Rašys ne automatas, ir atsakyta bus į kiekvieną klausimą.
    }
    .title = Rašytinis atsakymas dėl duomenų
    .when = Kai klausimą perduodate žmogui, atsakingam už duomenų apsaugą.
    .wording-2 =
        { $register ->
           *[formal] Iki { $date } gausite laišką su atsakymu į viską, ko klausėte, punktas po punkto. Jį rašo už duomenų apsaugą atsakingas žmogus, o aš prižiūriu, kad būtų laiku.
            [casual] Iki { $date } gausi laišką su atsakymu į viską, ko klausei, punktas po punkto. Jį rašo už duomenų apsaugą atsakingas žmogus, o aš prižiūriu, kad būtų laiku.
        }
    .chat =
        { $register ->
           *[formal] Jūsų klausimą gaus žmogus, kuris { -brand(case: "locative") } atsako už duomenų apsaugą. Pasirūpinsiu, kad iki { $date } raštu būtų atsakyta į viską, ko klausėte.
            [casual] Tavo klausimą gaus žmogus, kuris { -brand(case: "locative") } atsako už duomenų apsaugą. Pasirūpinsiu, kad iki { $date } raštu būtų atsakyta į viską, ko klausei.
        }
