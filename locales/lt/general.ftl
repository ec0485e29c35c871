first-contact-welcome =
    { $register ->
       *[formal]
            Sveiki{ GIVEN($customer) ->
                [yes] , { VOCATIVE($customer) }
               *[no] { "" }
            }! Kreipėtės kaip tik ten, kur reikia. Papasakokite viską taip, kaip patogiau, – klausau.
        [casual]
            Labas{ GIVEN($customer) ->
                [yes] , { VOCATIVE($customer) }
               *[no] { "" }
            }! Kreipeisi kaip tik ten, kur reikia. Papasakok viską taip, kaip patogiau, – klausau.
    }
    .title = Pasveikinimas kreipiantis pirmą kartą
    .when = Kai žmogus pirmą kartą rašo ar skambina ir dar nežino, nuo ko pradėti.
    .wording-2 =
        { $register ->
           *[formal]
                Gerai, kad kreipėtės į mus{ GIVEN($customer) ->
                    [yes] , { VOCATIVE($customer) }
                   *[no] { "" }
                }. Pradėkite nuo to, kas Jums atrodo svarbiausia, o jei ko nors nesuprasiu, pasitikslinsiu.
            [casual]
                Gerai, kad kreipeisi į mus{ GIVEN($customer) ->
                    [yes] , { VOCATIVE($customer) }
                   *[no] { "" }
                }. Pradėk nuo to, kas tau atrodo svarbiausia, o jei ko nors nesuprasiu, pasitikslinsiu.
        }
    .wording-3 =
        { $register ->
           *[formal]
                Laba diena{ GIVEN($customer) ->
                    [yes] , { VOCATIVE($customer) }
                   *[no] { "" }
                }! Į naujų klientų klausimus atsakome kaip tik čia. Nuo ko norėtumėte pradėti?
            [casual]
                Labas{ GIVEN($customer) ->
                    [yes] , { VOCATIVE($customer) }
                   *[no] { "" }
                }! Į naujų klientų klausimus atsakome kaip tik čia. Nuo ko norėtum pradėti?
        }
    .chat =
        { $register ->
           *[formal]
                Sveiki{ GIVEN($customer) ->
                    [yes] , { VOCATIVE($customer) }
                   *[no] { "" }
                }! Kreipėtės ten, kur reikia. Pasakokite taip, kaip Jums patogu, – skaitau.
            [casual]
                Labas{ GIVEN($customer) ->
                    [yes] , { VOCATIVE($customer) }
                   *[no] { "" }
                }! Kreipeisi ten, kur reikia. Pasakok taip, kaip tau patogu, – skaitau.
        }

first-contact-introduction =
    { $register ->
       *[formal]
            Sveiki{ GIVEN($customer) ->
                [yes] , { VOCATIVE($customer) }
               *[no] { "" }
            }! Mano vardas { $agent }, ir šį pokalbį su Jumis vesiu nuo pradžios iki pabaigos.
        [casual]
            Labas{ GIVEN($customer) ->
                [yes] , { VOCATIVE($customer) }
               *[no] { "" }
            }! Mano vardas { $agent }, ir šį pokalbį su tavimi vesiu nuo pradžios iki pabaigos.
    }
    .title = Prisistatymas pirmajame pokalbyje
    .when = Pokalbio pradžioje, kai jį iki galo ves tas pats žmogus.
    .wording-2 =
        { $register ->
           *[formal] Čia { $agent }. Niekam kitam Jūsų neperjungsiu: kalbėsimės, kol viską išsiaiškinsime.
            [casual] Čia { $agent }. Niekam kitam tavęs neperjungsiu: kalbėsimės, kol viską išsiaiškinsime.
        }

first-contact-any-question =
    { $register ->
       *[formal] Mūsų sąvokų iš anksto žinoti niekam nereikia. Klauskite savo žodžiais: taip greičiau suprasiu, ko Jums reikia.
        [casual] Mūsų sąvokų iš anksto žinoti niekam nereikia. Klausk savo žodžiais: taip greičiau suprasiu, ko tau reikia.
    }
    .title = Mūsų terminų žinoti nereikia
    .when = Kai naujas klientas teisinasi, kad nežino mūsų terminų.
    .wording-2 =
        { $register ->
           *[formal] Gerai, kad paklausėte: išaiškinti savo terminus yra mūsų darbas, o Jums užtenka pasakyti, ką norite padaryti.
            [casual] Gerai, kad paklausei: išaiškinti savo terminus yra mūsų darbas, o tau užtenka pasakyti, ką nori padaryti.
        }
    .wording-3 =
        { $register ->
           *[formal] Klausimas kaip tik vietoje, ir atsakysiu į jį be mūsų terminų. Jei kuris nors vis tiek prasprūs, sustabdykite mane – paaiškinsiu.
            [casual] Klausimas kaip tik vietoje, ir atsakysiu į jį be mūsų terminų. Jei kuris nors vis tiek prasprūs, sustabdyk mane – paaiškinsiu.
        }
    .chat =
        { $register ->
           *[formal] Gerai, kad paklausėte! Mūsų terminų žinoti nereikia, tuoj atsakysiu paprastais žodžiais.
            [casual] Gerai, kad paklausei! Mūsų terminų žinoti nereikia, tuoj atsakysiu paprastais žodžiais.
        }

first-contact-how-it-goes =
    { $register ->
       *[formal] Pirmiausia perskaitysiu viską, ką atsiuntėte, ir pasiteirausiu tik to, ko trūksta. Atsakymą iki { $due } gausite iš manęs.
        [casual] Pirmiausia perskaitysiu viską, ką atsiuntei, ir pasiteirausiu tik to, ko trūksta. Atsakymą iki { $due } gausi iš manęs.
    }
    .title = Kas bus toliau
    .when = Kai naujas klientas parašė ir nežino, ko toliau laukti.
    .wording-2 =
        { $register ->
           *[formal] Toliau bus taip: perskaitau visą žinutę, pasitikslinu, jei ko nors joje neradau, ir iki { $due } atsiunčiu Jums atsakymą.
            [casual] Toliau bus taip: perskaitau visą žinutę, pasitikslinu, jei ko nors joje neradau, ir iki { $due } atsiunčiu tau atsakymą.
        }

greeting =
    { $register ->
       *[formal]
            Laba diena{ GIVEN($customer) ->
                [yes] , { VOCATIVE($customer) },
               *[no] ,
            }
        [casual]
            Labas{ GIVEN($customer) ->
                [yes] , { VOCATIVE($customer) },
               *[no] ,
            }
    }
    .title = Pasisveikinimo eilutė
    .when = Laiško ar žinutės pradžioje; pirma pastraipa po jos prasideda mažąja raide.
    .wording-2 =
        { $register ->
           *[formal]
                Sveiki{ GIVEN($customer) ->
                    [yes] , { VOCATIVE($customer) },
                   *[no] ,
                }
            [casual]
                Laba diena{ GIVEN($customer) ->
                    [yes] , { VOCATIVE($customer) },
                   *[no] ,
                }
        }
    .wording-3 =
        Labą dieną{ GIVEN($customer) ->
            [yes] , { VOCATIVE($customer) },
           *[no] ,
        }

thanks-for-writing =
    { $register ->
       *[formal] Ačiū, kad parašėte. Perskaičiau visą Jūsų žinutę.
        [casual] Ačiū, kad parašei. Perskaičiau visą tavo žinutę.
    }
    .title = Padėka už žinutę
    .when = Pirmuoju atsakymo sakiniu, kai visa žinutė jau perskaityta.
    .wording-2 =
        { $register ->
           *[formal] Jūsų žinutę perskaičiau nuo pirmos iki paskutinės eilutės – dėkoju, kad viską aprašėte.
            [casual] Tavo žinutę perskaičiau nuo pirmos iki paskutinės eilutės – dėkoju, kad viską aprašei.
        }
    .wording-3 = Dėkoju už žinutę: ją nuo pradžios iki galo perskaitė ne automatas, o žmogus.
    .chat =
        { $register ->
           *[formal] Ačiū, kad parašėte! Viską perskaičiau.
            [casual] Ačiū, kad parašei! Viską perskaičiau.
        }

call-as-promised =
    { $register ->
       *[formal]
            Laba diena{ GIVEN($customer) ->
                [yes] , { VOCATIVE($customer) }
               *[no] { "" }
            }. Čia { $agent }, skambinu, kaip sutarėme. Ar Jums dabar patogu kalbėti?
        [casual]
            Labas{ GIVEN($customer) ->
                [yes] , { VOCATIVE($customer) }
               *[no] { "" }
            }. Čia { $agent }, skambinu, kaip sutarėme. Ar tau dabar patogu kalbėti?
    }
    .title = Sutartas skambutis
    .when = Pirmaisiais žodžiais, kai skambinate, kaip buvo pažadėta.
    .wording-2 =
        { $register ->
           *[formal]
                Sveiki{ GIVEN($customer) ->
                    [yes] , { VOCATIVE($customer) }
                   *[no] { "" }
                }! Mano vardas { $agent }. Žadėjome Jums paskambinti: ar dabar turite kelias minutes, ar geriau vėliau?
            [casual]
                Labas{ GIVEN($customer) ->
                    [yes] , { VOCATIVE($customer) }
                   *[no] { "" }
                }! Mano vardas { $agent }. Žadėjome tau paskambinti: ar dabar turi kelias minutes, ar geriau vėliau?
        }

heard-summary =
    { $register ->
       *[formal] Pakartosiu, kaip viską supratau, o Jūs pataisykite, jei kur nors suklydau.
        [casual] Pakartosiu, kaip viską supratau, o tu pataisyk, jei kur nors suklydau.
    }
    .title = Pakartoju, kaip supratau
    .when = Prieš savais žodžiais perpasakojant, ką klientas papasakojo.
    .wording-2 =
        { $register ->
           *[formal] Pirmiausia noriu pasitikrinti, ar teisingai supratau. Sustabdykite mane ten, kur buvo kitaip.
            [casual] Pirmiausia noriu pasitikrinti, ar teisingai supratau. Sustabdyk mane ten, kur buvo kitaip.
        }
    .wording-3 =
        { $register ->
           *[formal] Trumpai išvardysiu, ką išgirdau. Jei kas nors netikslu ar praleista, papildykite.
            [casual] Trumpai išvardysiu, ką išgirdau. Jei kas nors netikslu ar praleista, papildyk.
        }

no-guessing =
    { $register ->
       *[formal] Nenoriu spėlioti, ką tai Jums reiškia. Papasakokite, kas dėl to pasikeitė Jūsų dienoje.
        [casual] Nenoriu spėlioti, ką tai tau reiškia. Papasakok, kas dėl to pasikeitė tavo dienoje.
    }
    .title = Klausiu, o ne spėlioju
    .when = Kai kyla pagunda nuspręsti už klientą, ko jam reikia ar kodėl.
    .wording-2 =
        { $register ->
           *[formal] Geriau paklausiu, negu spėsiu: ką Jums dėl to teko daryti kitaip, nei planavote?
            [casual] Geriau paklausiu, negu spėsiu: ką tau dėl to teko daryti kitaip, nei planavai?
        }

i-own-this =
    { $register ->
       *[formal] Šiuo reikalu rūpinsiuosi aš, kol jis bus išspręstas. Net jei dalį darbo atliks kolegos, rašysiu Jums aš.
        [casual] Šiuo reikalu rūpinsiuosi aš, kol jis bus išspręstas. Net jei dalį darbo atliks kolegos, rašysiu tau aš.
    }
    .title = Šiuo reikalu rūpinuosi aš
    .when = Kai už reikalą nuo pradžios iki pabaigos atsako vienas žmogus.
    .wording-2 =
        { $register ->
           *[formal] Nuo šiol Jums nereikės ieškoti, kas už tai atsako: atsakau aš, iki pat pabaigos, kad ir kas prie to prisidėtų.
            [casual] Nuo šiol tau nereikės ieškoti, kas už tai atsako: atsakau aš, iki pat pabaigos, kad ir kas prie to prisidėtų.
        }
    .wording-3 =
        { $register ->
           *[formal] Iš rankų šio reikalo nepaleisiu, kol jis nebus išspręstas. Jei prireiks kolegų, į juos kreipsiuosi aš, o Jūs visas žinias gausite iš manęs.
            [casual] Iš rankų šio reikalo nepaleisiu, kol jis nebus išspręstas. Jei prireiks kolegų, į juos kreipsiuosi aš, o tu visas žinias gausi iš manęs.
        }
    .chat =
        { $register ->
           *[formal] Šiuo reikalu rūpinsiuosi iki galo. Net jei dalį darbo atliks kolegos, rašysiu Jums aš.
            [casual] Šiuo reikalu rūpinsiuosi iki galo. Net jei dalį darbo atliks kolegos, rašysiu tau aš.
        }

choice-of-way =
    { $register ->
       *[formal] Galima rinktis iš dviejų sprendimų, mums tinka abu. Kai tik pasirinksite, imsiuosi darbo, o iki tol galite persigalvoti.
        [casual] Galima rinktis iš dviejų sprendimų, mums tinka abu. Kai tik pasirinksi, imsiuosi darbo, o iki tol gali persigalvoti.
    }
    .title = Du sprendimai, renkasi klientas
    .when = Kai yra du vienodai tinkami sprendimai; juos išvardykite iš karto po šios eilutės.
    .wording-2 =
        { $register ->
           *[formal] Jums spręsti, kuriuo iš dviejų kelių eisime: mums jie lygiaverčiai. Pradėsiu tada, kai pasakysite, ir iki tos akimirkos pasirinkimą dar galima keisti.
            [casual] Tau spręsti, kuriuo iš dviejų kelių eisime: mums jie lygiaverčiai. Pradėsiu tada, kai pasakysi, ir iki tos akimirkos pasirinkimą dar galima keisti.
        }
    .chat =
        { $register ->
           *[formal] Yra du geri sprendimai, mums tinka abu. Pasirinkite, ir imsiuosi darbo, o iki tol galite persigalvoti.
            [casual] Yra du geri sprendimai, mums tinka abu. Pasirink, ir imsiuosi darbo, o iki tol gali persigalvoti.
        }

take-a-moment =
    Noriu viską perskaityti atidžiai{ GIVEN($customer) ->
        [yes] , { VOCATIVE($customer) }
       *[no] { "" }
    }. Tam reikės { $minutes ->
        [one] { $minutes } minutės
        [few] { $minutes } minučių
        [many] { $minutes } minutės
       *[other] { $minutes } minučių
    }, o tada atsakysiu.
    .title = Skirsiu laiko perskaityti
    .when = Kai pokalbio viduryje reikia ramiai viską perskaityti.
    .wording-2 =
        Kad neatsakyčiau paskubomis, dabar { $minutes ->
            [one] { $minutes } minutę
            [few] { $minutes } minutes
            [many] { $minutes } minutės
           *[other] { $minutes } minučių
        } skaitysiu visą istoriją. Paskui grįšiu prie pokalbio ir pasakysiu, ką radau.

handover-to-colleague =
    { $register ->
       *[formal] Šiandien užbaigti nespėsiu, todėl toliau reikalu rūpinsis { $colleague }. Mano užrašai jau perduoti, iš naujo pasakoti nereikės: iki { $due } { $colleague } Jums parašys.
        [casual] Šiandien užbaigti nespėsiu, todėl toliau reikalu rūpinsis { $colleague }. Mano užrašai jau perduoti, iš naujo pasakoti nereikės: iki { $due } { $colleague } tau parašys.
    }
    .title = Toliau tęs kitas žmogus
    .when = Kai šiandien nebegalite tęsti ir reikalą perduodate konkrečiam žmogui.
    .wording-2 =
        { $register ->
           *[formal] Kad Jums nereikėtų laukti, kol vėl būsiu darbe, toliau tęs { $colleague } – su visais mano užrašais. Žinutę iki { $due } gausite iš žmogaus, kuris jau žino visą istoriją.
            [casual] Kad tau nereikėtų laukti, kol vėl būsiu darbe, toliau tęs { $colleague } – su visais mano užrašais. Žinutę iki { $due } gausi iš žmogaus, kuris jau žino visą istoriją.
        }
    .chat =
        { $register ->
           *[formal] Šiandien užbaigti nespėsiu, todėl toliau tęs { $colleague } – mano užrašai jau perduoti, kartoti nieko nereikės. Žinutę gausite iki { $due }.
            [casual] Šiandien užbaigti nespėsiu, todėl toliau tęs { $colleague } – mano užrašai jau perduoti, kartoti nieko nereikės. Žinutę gausi iki { $due }.
        }

follow-up-promise =
    { $register ->
       *[formal] Parašysiu Jums iki { $due }, net jei dar ne viskas bus išspręsta.
        [casual] Parašysiu tau iki { $due }, net jei dar ne viskas bus išspręsta.
    }
    .title = Pažadas parašyti laiku
    .when = Kai galite pažadėti tik savo žinią, bet ne rezultatą.
    .wording-2 =
        { $register ->
           *[formal] Kitą žinią iš manęs iki { $due } gausite bet kuriuo atveju: parašysiu arba sprendimą, arba tai, kas iki tol paaiškės.
            [casual] Kitą žinią iš manęs iki { $due } gausi bet kuriuo atveju: parašysiu arba sprendimą, arba tai, kas iki tol paaiškės.
        }
    .wording-3 = Teirautis nereikės – iki { $due } pranešiu, kaip sekasi, kad ir kas iki tol paaiškėtų.

still-working = Atsakymo dar neturiu, aiškinuosi toliau. Kitą kartą parašysiu iki { $due }, net jei naujienų nebus.
    .title = Naujienų dar nėra
    .when = Kai pažadėtas laikas atėjo, o atsakymo dar neturite.
    .wording-2 =
        { $register ->
           *[formal] Kol kas nieko naujo, bet darbas nesustojo. Kita mano žinutė ateis iki { $due }, todėl teirautis Jums nereikia.
            [casual] Kol kas nieko naujo, bet darbas nesustojo. Kita mano žinutė ateis iki { $due }, todėl teirautis tau nereikia.
        }
    .wording-3 = Rašau, kaip ir žadėjau, nors atsakymo dar nėra. Reikalas nepamirštas, aiškinamės toliau, o iki { $due } vėl parašysiu.
    .chat = Atsakymo dar nėra, aiškinuosi toliau. Vėl parašysiu iki { $due }, teirautis nereikia.

checking-in = Norėjau pasiteirauti, ar tai, ką sutvarkėme, kasdien veikia taip, kaip turėtų. Jei ne, užteks trumpo „ne“, ir vėl imsiuosi darbo.
    .title = Ar sprendimas tebeveikia
    .when = Praėjus kelioms dienoms po sprendimo, nors niekas neprašė.
    .wording-2 =
        { $register ->
           *[formal] Ar tai, ką sutvarkėme prieš kelias dienas, tebeveikia? Jei kas nors vėl stringa, duokite ženklą – vieno žodžio pakaks, kad tęsčiau.
            [casual] Ar tai, ką sutvarkėme prieš kelias dienas, tebeveikia? Jei kas nors vėl stringa, duok ženklą – vieno žodžio pakaks, kad tęsčiau.
        }
    .wording-3 = Praėjo kelios dienos, todėl paklausiu: ar viskas tebeveikia taip, kaip turi? Jei ne, tęsiu nuo tos vietos, kur baigėme, – užteks atsakyti „ne“.
    .chat = Noriu pasiteirauti: ar viskas tebeveikia? Jei stringa, užteks trumpo „ne“, ir vėl imsiuosi darbo.

close-recap =
    { $register ->
       *[formal] Pabaigai pakartosiu, ką sutarėme: ką darau aš, ar ko nors reikia iš Jūsų ir iki kada. Jei supratote kitaip, pataisykite.
        [casual] Pabaigai pakartosiu, ką sutarėme: ką darau aš, ar ko nors reikia iš tavęs ir iki kada. Jei supratai kitaip, pataisyk.
    }
    .title = Ką sutarėme
    .when = Pokalbio ar susirašinėjimo pabaigoje, prieš išvardijant susitarimus.
    .wording-2 =
        { $register ->
           *[formal] Dar kartą išvardysiu, kas ką daro ir iki kada. Jei kuris nors punktas skamba ne taip, kaip kalbėjome, sakykite dabar.
            [casual] Dar kartą išvardysiu, kas ką daro ir iki kada. Jei kuris nors punktas skamba ne taip, kaip kalbėjome, sakyk dabar.
        }
    .chat =
        { $register ->
           *[formal] Pabaigai – kas sutarta: ką darau aš, ar ko nors reikia iš Jūsų ir iki kada. Jei kas nors ne taip, pataisykite.
            [casual] Pabaigai – kas sutarta: ką darau aš, ar ko nors reikia iš tavęs ir iki kada. Jei kas nors ne taip, pataisyk.
        }

close-door-open =
    { $register ->
       *[formal]
            Jei prireiks, atsakykite į šią žinutę: ji pateks į tą patį { GIVEN($ticket) ->
                [yes] kreipinį Nr. { $ticket }
               *[no] kreipinį
            }, kuriame yra visa istorija.
        [casual]
            Jei prireiks, atsakyk į šią žinutę: ji pateks į tą patį { GIVEN($ticket) ->
                [yes] kreipinį Nr. { $ticket }
               *[no] kreipinį
            }, kuriame yra visa istorija.
    }
    .title = Atsakyti galima čia pat
    .when = Paskutiniu sakiniu, kai reikalas jau išspręstas.
    .wording-2 =
        { $register ->
           *[formal]
                Viskas, ką aptarėme, lieka { GIVEN($ticket) ->
                    [yes] kreipinyje Nr. { $ticket }
                   *[no] šiame kreipinyje
                }. Parašykite čia pat, ir tęsime nuo tos vietos, kur baigėme.
            [casual]
                Viskas, ką aptarėme, lieka { GIVEN($ticket) ->
                    [yes] kreipinyje Nr. { $ticket }
                   *[no] šiame kreipinyje
                }. Parašyk čia pat, ir tęsime nuo tos vietos, kur baigėme.
        }

sign-off =
    { $register ->
       *[formal] Pagarbiai
        [casual] Nuoširdžiai
    }
    { GIVEN($agent) ->
        [yes]
            { $agent }
            { -team }
       *[no] { -team }
    }
    .title = Laiško pabaiga
    .when = Laiško pabaigoje: mandagumo žodis, vardas, jei jis nurodytas, ir komanda.
    .wording-2 =
        { $register ->
           *[formal] Linkiu geros dienos
            [casual] Geros dienos
        }
        { GIVEN($agent) ->
            [yes]
                { $agent }
                { -team }
           *[no] { -team }
        }
