# Opće izjave: otvaranje, slušanje, preuzimanje, javljanje, završetak.

first-contact-welcome =
    { $register ->
       *[formal]
            { GIVEN($customer) ->
                [yes] Dobar dan, { VOCATIVE($customer) }, na pravom ste mjestu.
               *[no] Dobar dan, na pravom ste mjestu.
            } Ispričajte mi o čemu je riječ, onako kako Vam je najlakše.
        [casual]
            { GIVEN($customer) ->
                [yes] Pozdrav, { VOCATIVE($customer) }, na pravom si mjestu.
               *[no] Pozdrav, na pravom si mjestu.
            } Ispričaj mi o čemu je riječ, onako kako ti je najlakše.
    }
    .wording-2 =
        { $register ->
           *[formal]
                { GIVEN($customer) ->
                    [yes] Drago mi je što ste se javili, { VOCATIVE($customer) }.
                   *[no] Drago mi je što ste se javili.
                } Počnite odakle god želite, a ja slušam do kraja.
            [casual]
                { GIVEN($customer) ->
                    [yes] Drago mi je što se javljaš, { VOCATIVE($customer) }.
                   *[no] Drago mi je što se javljaš.
                } Počni odakle god želiš, a ja slušam do kraja.
        }
    .wording-3 =
        { $register ->
           *[formal]
                { GIVEN($customer) ->
                    [yes] Na pravoj ste adresi, { VOCATIVE($customer) }.
                   *[no] Na pravoj ste adresi.
                } Recite mi što Vam prvo padne na pamet, redoslijed nije važan.
            [casual]
                { GIVEN($customer) ->
                    [yes] Na pravoj si adresi, { VOCATIVE($customer) }.
                   *[no] Na pravoj si adresi.
                } Reci mi što ti prvo padne na pamet, redoslijed nije važan.
        }
    .title = Dobrodošlica pri prvom javljanju
    .when = Na početku razgovora uživo, kad nam se netko javlja prvi put.
    .chat =
        { $register ->
           *[formal]
                { GIVEN($customer) ->
                    [yes] Dobar dan, { VOCATIVE($customer) }, tu ste na pravom mjestu.
                   *[no] Dobar dan, tu ste na pravom mjestu.
                } Pišite onim redom koji Vam odgovara, čitam sve.
            [casual]
                { GIVEN($customer) ->
                    [yes] Bok, { VOCATIVE($customer) }, tu si na pravom mjestu.
                   *[no] Bok, tu si na pravom mjestu.
                } Piši onim redom koji ti odgovara, čitam sve.
        }

first-contact-introduction =
    { $register ->
       *[formal]
            { GIVEN($customer) ->
                [yes] Dobar dan, { VOCATIVE($customer) }, ja sam { $agent }.
               *[no] Dobar dan, ja sam { $agent }.
            } S Vama sam od prvog pitanja do kraja razgovora.
        [casual]
            { GIVEN($customer) ->
                [yes] Pozdrav, { VOCATIVE($customer) }, ja sam { $agent }.
               *[no] Pozdrav, ja sam { $agent }.
            } S tobom sam od prvog pitanja do kraja razgovora.
    }
    .wording-2 =
        { $register ->
           *[formal]
                { GIVEN($customer) ->
                    [yes] { VOCATIVE($customer) }, zovem se { $agent }.
                   *[no] Zovem se { $agent }.
                } Danas razgovarate samo sa mnom, sve dok ne završimo.
            [casual]
                { GIVEN($customer) ->
                    [yes] { VOCATIVE($customer) }, zovem se { $agent }.
                   *[no] Zovem se { $agent }.
                } Danas razgovaraš samo sa mnom, sve dok ne završimo.
        }
    .title = Agent se predstavlja
    .when = Na početku prvog chata ili poziva, uz svoje ime.

first-contact-any-question =
    { $register ->
       *[formal] Naše nazive ne morate znati unaprijed. Vaše je pitanje korisno jer iz njega odmah vidim odakle krenuti.
        [casual] Naše nazive ne moraš znati unaprijed. Tvoje je pitanje korisno jer iz njega odmah vidim odakle krenuti.
    }
    .wording-2 =
        { $register ->
           *[formal] Pitajte upravo onako kako Vam je palo na pamet. Prevesti to na naše nazive moj je posao, a Vaše pitanje vodi me ravno do onoga što Vam treba.
            [casual] Pitaj upravo onako kako ti je palo na pamet. Prevesti to na naše nazive moj je posao, a tvoje pitanje vodi me ravno do onoga što ti treba.
        }
    .wording-3 =
        { $register ->
           *[formal] Nemate se zbog čega ispričavati. Stručni su izrazi naš posao, a ovakvo nas pitanje brzo dovede do bitnoga.
            [casual] Nemaš se zbog čega ispričavati. Stručni su izrazi naš posao, a ovakvo nas pitanje brzo dovede do bitnoga.
        }
    .title = Svako je pitanje dobrodošlo
    .when = Kad se novi korisnik ispričava što ne zna naše izraze ili pita nešto osnovno.
    .chat =
        { $register ->
           *[formal] Naše izraze nitko ne mora znati unaprijed. Pitajte svojim riječima, takvo mi pitanje najviše pomaže.
            [casual] Naše izraze nitko ne mora znati unaprijed. Pitaj svojim riječima, takvo mi pitanje najviše pomaže.
        }

first-contact-how-it-goes =
    { $register ->
       *[formal] Ovako idemo dalje: prvo čitam sve što ste poslali, pitam samo ono što nedostaje, a do { $due } šaljem Vam odgovor.
        [casual] Ovako idemo dalje: prvo čitam sve što stoji u tvojoj poruci, pitam samo ono što nedostaje, a do { $due } šaljem ti odgovor.
    }
    .wording-2 =
        { $register ->
           *[formal] Sada je red na meni. Čitam Vašu poruku od početka do kraja i pitam samo ako mi nešto nedostaje. Do { $due } imate moj odgovor.
            [casual] Sada je red na meni. Čitam tvoju poruku od početka do kraja i pitam samo ako mi nešto nedostaje. Do { $due } imaš moj odgovor.
        }
    .title = Kako idemo dalje
    .when = Kad novom korisniku treba reći što slijedi i do kada.

greeting =
    { $register ->
       *[formal]
            { GIVEN($customer) ->
                [yes]
                    { $customer-gender ->
                        [feminine] Poštovana { VOCATIVE($customer) },
                        [masculine] Poštovani { VOCATIVE($customer) },
                       *[unknown] Dobar dan, { VOCATIVE($customer) },
                    }
               *[no]
                    { $customer-gender ->
                        [feminine] Poštovana,
                        [masculine] Poštovani,
                       *[unknown] Poštovani,
                    }
            }
        [casual]
            { GIVEN($customer) ->
                [yes] Pozdrav, { VOCATIVE($customer) },
               *[no] Pozdrav,
            }
    }
    .wording-2 =
        { $register ->
           *[formal]
                { GIVEN($customer) ->
                    [yes] Dobar dan, { VOCATIVE($customer) },
                   *[no] Dobar dan,
                }
            [casual]
                { GIVEN($customer) ->
                    [yes]
                        { $customer-gender ->
                            [feminine] Draga { VOCATIVE($customer) },
                            [masculine] Dragi { VOCATIVE($customer) },
                           *[unknown] Bok, { VOCATIVE($customer) },
                        }
                   *[no] Bok,
                }
        }
    .wording-3 =
        { $register ->
           *[formal]
                { GIVEN($customer) ->
                    [yes] Dobar Vam dan, { VOCATIVE($customer) },
                   *[no] Dobar Vam dan,
                }
            [casual]
                { GIVEN($customer) ->
                    [yes] Hej, { VOCATIVE($customer) },
                   *[no] Hej,
                }
        }
    .title = Pozdravni redak
    .when = Prvi redak poruke; tekst ispod njega počinje malim slovom.

thanks-for-writing =
    { $register ->
       *[formal] Hvala što ste nam pisali. Vašu je poruku od početka do kraja pročitala osoba, a ne automat.
        [casual] Hvala ti na poruci. Od početka do kraja pročitala ju je osoba, a ne automat.
    }
    .wording-2 =
        { $register ->
           *[formal] Hvala na poruci. Imam je pred sobom, pročitana je od prve do zadnje rečenice i odgovaram upravo na ono što ste napisali.
            [casual] Hvala na javljanju. Tvoju poruku imam pred sobom, pročitana je od prve do zadnje rečenice i odgovaram upravo na ono što u njoj stoji.
        }
    .wording-3 =
        { $register ->
           *[formal] Vaša poruka nije završila kod automata: od riječi do riječi pročitala ju je osoba. Hvala Vam na njoj.
            [casual] Tvoja poruka nije završila kod automata: od riječi do riječi pročitala ju je osoba. Hvala ti na njoj.
        }
    .title = Hvala na poruci
    .when = Kao prva rečenica odgovora, kad je poruka zaista pročitana cijela.
    .chat =
        { $register ->
           *[formal] Hvala Vam na poruci. Cijelu ju je pročitala osoba, a ne automat.
            [casual] Hvala ti na poruci. Cijelu ju je pročitala osoba, a ne automat.
        }

call-as-promised =
    { $register ->
       *[formal]
            { GIVEN($customer) ->
                [yes] Dobar dan, { VOCATIVE($customer) }, ovdje { $agent }.
               *[no] Dobar dan, ovdje { $agent }.
            } Zovem Vas, kako smo i dogovorili. Odgovara li Vam da sada razgovaramo?
        [casual]
            { GIVEN($customer) ->
                [yes] Bok, { VOCATIVE($customer) }, ovdje { $agent }.
               *[no] Bok, ovdje { $agent }.
            } Zovem te, kako smo i dogovorili. Odgovara li ti da sada razgovaramo?
    }
    .wording-2 =
        { $register ->
           *[formal]
                { GIVEN($customer) ->
                    [yes] Ovdje { $agent }, { VOCATIVE($customer) }, ovo je naš dogovoreni poziv.
                   *[no] Ovdje { $agent }, ovo je naš dogovoreni poziv.
                } Imate li sada nekoliko mirnih minuta ili da nazovem u neko drugo vrijeme?
            [casual]
                { GIVEN($customer) ->
                    [yes] Ovdje { $agent }, { VOCATIVE($customer) }, ovo je naš dogovoreni poziv.
                   *[no] Ovdje { $agent }, ovo je naš dogovoreni poziv.
                } Imaš li sada nekoliko mirnih minuta ili da nazovem u neko drugo vrijeme?
        }
    .title = Dogovoreni povratni poziv
    .when = Kao prve riječi poziva koji smo obećali.

heard-summary =
    { $register ->
       *[formal] Reći ću Vam svojim riječima kako razumijem to što ste ispričali. Ispravite me gdje god griješim.
        [casual] Reći ću ti svojim riječima kako razumijem tvoju priču. Ispravi me gdje god griješim.
    }
    .wording-2 =
        { $register ->
           *[formal] Prije nego što išta predložim, želim provjeriti razumijemo li se. Ovako ja to sada vidim, a Vi dodajte ili prekrižite što treba.
            [casual] Prije nego što išta predložim, želim provjeriti razumijemo li se. Ovako ja to sada vidim, a ti dodaj ili prekriži što treba.
        }
    .wording-3 =
        { $register ->
           *[formal] Slijedi kratki sažetak Vaše poruke. Ako nešto u njemu nije točno ili nedostaje nešto bitno, zaustavite me.
            [casual] Slijedi kratki sažetak tvoje poruke. Ako nešto u njemu nije točno ili nedostaje nešto bitno, zaustavi me.
        }
    .title = Uvod u sažetak
    .when = Prije nego što svojim riječima ponoviš što je korisnik ispričao.

no-guessing =
    { $register ->
       *[formal] Ne želim nagađati što ovo danas znači za Vas. Recite mi Vi, pa krećemo od toga.
        [casual] Ne želim nagađati što ovo danas znači za tebe. Reci mi ti, pa krećemo od toga.
    }
    .wording-2 =
        { $register ->
           *[formal] Lako je pretpostaviti što netko želi, a još lakše promašiti. Zato radije pitam: što se kod Vas zbog ovoga promijenilo?
            [casual] Lako je pretpostaviti što netko želi, a još lakše promašiti. Zato radije pitam: što se kod tebe zbog ovoga promijenilo?
        }
    .title = Radije pitam nego nagađam
    .when = Kad primijetiš da si već zamišljaš što korisnik želi ili zašto.

i-own-this =
    { $register ->
       *[formal] Ovo preuzimam ja i ne puštam iz ruku dok ne bude riješeno. Dio posla možda će raditi kolege, ali pisat ću Vam ja.
        [casual] Ovo preuzimam ja i ne puštam iz ruku dok ne bude riješeno. Dio posla možda će raditi kolege, ali pisat ću ti ja.
    }
    .wording-2 =
        { $register ->
           *[formal] Od sada se za ovo obraćate samo meni. Slučaj ostaje na mojem stolu do rješenja, bez obzira na to tko sve na njemu radi, i ja Vam javljam što je novo.
            [casual] Od sada se za ovo obraćaš samo meni. Slučaj ostaje na mojem stolu do rješenja, bez obzira na to tko sve na njemu radi, i ja ti javljam što je novo.
        }
    .wording-3 =
        { $register ->
           *[formal] Ne morate pratiti tko kod nas što radi. Sve to pratim ja i svaku obavijest dobivate od mene, sve dok ne bude gotovo.
            [casual] Ne moraš pratiti tko kod nas što radi. Sve to pratim ja i svaku obavijest dobivaš od mene, sve dok ne bude gotovo.
        }
    .title = Preuzimam slučaj
    .when = Kad jedna osoba ostaje uz slučaj do kraja, bez obzira na uzrok.
    .chat =
        { $register ->
           *[formal] Ovo vodim ja do rješenja. Dio posla možda će raditi kolege, a pisat ću Vam uvijek ja.
            [casual] Ovo vodim ja do rješenja. Dio posla možda će raditi kolege, a pisat ću ti uvijek ja.
        }

choice-of-way =
    { $register ->
       *[formal] Imamo dva dobra rješenja i nama su oba jednako prihvatljiva. Čim odaberete, krećem, a do tada se slobodno predomislite.
        [casual] Imamo dva dobra rješenja i nama su oba jednako prihvatljiva. Čim odabereš, krećem, a do tada se slobodno predomisli.
    }
    .wording-2 =
        { $register ->
           *[formal] Izbor je Vaš, a nama su obje mogućnosti jednako dobre. Dok mi ne javite koju želite, ništa nije zaključeno; kad javite, odmah počinjem.
            [casual] Izbor je tvoj, a nama su obje mogućnosti jednako dobre. Dok mi ne javiš koju želiš, ništa nije zaključeno; kad javiš, odmah počinjem.
        }
    .title = Dva rješenja, bira korisnik
    .when = Kad postoje dva jednako dobra rješenja i korisnik bira.
    .chat =
        { $register ->
           *[formal] Za nas su oba rješenja jednako dobra. Javite koje želite i odmah krećem, a do tada se možete predomisliti.
            [casual] Za nas su oba rješenja jednako dobra. Javi koje želiš i odmah krećem, a do tada se možeš predomisliti.
        }

take-a-moment =
    { $register ->
       *[formal]
            { GIVEN($customer) ->
                [yes] { VOCATIVE($customer) }, želim ovo pažljivo pročitati i za to mi
               *[no] Želim ovo pažljivo pročitati i za to mi
            } { $minutes ->
                [one] treba { $minutes } minuta.
                [few] trebaju { $minutes } minute.
               *[other] treba { $minutes } minuta.
            } Zatim Vam se javljam s odgovorom.
        [casual]
            { GIVEN($customer) ->
                [yes] { VOCATIVE($customer) }, želim ovo pažljivo pročitati i za to mi
               *[no] Želim ovo pažljivo pročitati i za to mi
            } { $minutes ->
                [one] treba { $minutes } minuta.
                [few] trebaju { $minutes } minute.
               *[other] treba { $minutes } minuta.
            } Zatim ti se javljam s odgovorom.
    }
    .wording-2 =
        { $register ->
           *[formal]
                { GIVEN($customer) ->
                    [yes] Da Vam ne odgovorim napola, { VOCATIVE($customer) }, idem redom kroz sve što ste napisali.
                   *[no] Da Vam ne odgovorim napola, idem redom kroz sve što ste napisali.
                } Javljam se osobno za { $minutes ->
                    [one] { $minutes } minutu.
                    [few] { $minutes } minute.
                   *[other] { $minutes } minuta.
                }
            [casual]
                { GIVEN($customer) ->
                    [yes] Da ti ne odgovorim napola, { VOCATIVE($customer) }, idem redom kroz cijelu tvoju poruku.
                   *[no] Da ti ne odgovorim napola, idem redom kroz cijelu tvoju poruku.
                } Javljam se osobno za { $minutes ->
                    [one] { $minutes } minutu.
                    [few] { $minutes } minute.
                   *[other] { $minutes } minuta.
                }
        }
    .title = Nekoliko minuta za čitanje
    .when = Usred razgovora uživo, kad ti treba mir da sve pročitaš.

handover-to-colleague =
    { $register ->
       *[formal] Ovo danas ne mogu dovesti do kraja i želim Vam to otvoreno reći. Dalje preuzima { $colleague }, uz sve moje bilješke, i pisat će Vam do { $due }, pa ništa ne morate ponavljati.
        [casual] Ovo danas ne mogu dovesti do kraja i želim ti to otvoreno reći. Dalje preuzima { $colleague }, uz sve moje bilješke, i pisat će ti do { $due }, pa ništa ne moraš ponavljati.
    }
    .wording-2 =
        { $register ->
           *[formal] Dalje od ovoga danas ne mogu. Moje bilješke već ima { $colleague }, nastavlja na istome mjestu i do { $due } javlja Vam se bez pitanja na koja ste već odgovorili.
            [casual] Dalje od ovoga danas ne mogu. Moje bilješke već ima { $colleague }, nastavlja na istome mjestu i do { $due } javlja ti se, bez pitanja na koja odgovor već imamo.
        }
    .title = Nastavlja druga osoba iz tima
    .when = Kad ti završava smjena ili nemaš ovlasti, a slučaj ide dalje uz ime i rok.
    .chat =
        { $register ->
           *[formal] Danas ovo više ne mogu dovršiti. Slučaj dalje vodi { $colleague }, ima sve moje bilješke i piše Vam do { $due }. Ništa ne morate ponavljati.
            [casual] Danas ovo više ne mogu dovršiti. Slučaj dalje vodi { $colleague }, ima sve moje bilješke i piše ti do { $due }. Ništa ne moraš ponavljati.
        }

follow-up-promise =
    { $register ->
       *[formal] Do { $due } ponovno Vam pišem, bilo do tada riješeno ili ne.
        [casual] Do { $due } ponovno ti pišem, bilo do tada riješeno ili ne.
    }
    .wording-2 =
        { $register ->
           *[formal] Ne morate me podsjećati. Do { $due } stiže Vam nova poruka od mene, pa makar u njoj pisalo da još nije gotovo.
            [casual] Ne moraš me podsjećati. Do { $due } stiže ti nova poruka od mene, pa makar u njoj pisalo da još nije gotovo.
        }
    .wording-3 =
        { $register ->
           *[formal] Rok je zapisan: do { $due } javljam Vam dokle smo stigli, čak i ako rješenja još ne bude.
            [casual] Rok je zapisan: do { $due } javljam ti dokle smo stigli, čak i ako rješenja još ne bude.
        }
    .title = Javljam se u dogovoreno vrijeme
    .when = Kad možeš obećati javljanje, ali ne i sam ishod.

still-working =
    { $register ->
       *[formal] Odgovor još nemamo i dalje ga tražimo. Do { $due } šaljem Vam sljedeću poruku, pa ne morate pitati.
        [casual] Odgovor još nemamo i dalje ga tražimo. Do { $due } šaljem ti sljedeću poruku, pa ne moraš pitati.
    }
    .wording-2 =
        { $register ->
           *[formal] Novosti nema, a pišem da ne biste morali nagađati: na odgovoru se i dalje radi. Nova poruka stiže Vam do { $due }, ma što do tada doznali.
            [casual] Novosti nema, a pišem da ne moraš nagađati: na odgovoru se i dalje radi. Nova poruka stiže ti do { $due }, ma što do tada doznali.
        }
    .wording-3 =
        { $register ->
           *[formal] Javljam se i bez odgovora, da znate da slučaj nije stao. Ponovno Vam pišem do { $due }, pa ne morate provjeravati.
            [casual] Javljam se i bez odgovora, da znaš da slučaj nije stao. Ponovno ti pišem do { $due }, pa ne moraš provjeravati.
        }
    .title = Još nema odgovora
    .when = Kad nemaš novosti, a korisnik bi se uskoro mogao zapitati što se događa.
    .chat =
        { $register ->
           *[formal] Odgovora još nema, ali ga i dalje tražimo. Ne morate pitati, sljedeća poruka stiže Vam do { $due }.
            [casual] Odgovora još nema, ali ga i dalje tražimo. Ne moraš pitati, sljedeća poruka stiže ti do { $due }.
        }

checking-in =
    { $register ->
       *[formal] Prošlo je nekoliko dana, pa me zanima je li se rješenje pokazalo dobrim i u svakodnevnoj upotrebi. Ako nije, dovoljno je da napišete „ne” i ponovno otvaram slučaj.
        [casual] Prošlo je nekoliko dana, pa me zanima je li se rješenje pokazalo dobrim i u svakodnevnoj upotrebi. Ako nije, dovoljno je da napišeš „ne” i ponovno otvaram slučaj.
    }
    .wording-2 =
        { $register ->
           *[formal] Kako sada radi? Javljam se jer se neke stvari pokažu tek nakon nekoliko dana. Dovoljno je kratko „ne” i nastavljam točno tamo gdje smo stali.
            [casual] Kako sada radi? Javljam se jer se neke stvari pokažu tek nakon nekoliko dana. Dovoljno je kratko „ne” i nastavljam točno tamo gdje smo stali.
        }
    .wording-3 =
        { $register ->
           *[formal] Rješenje vrijedi tek kad izdrži svakodnevicu, zato Vas pitam: je li sve i dalje u redu? Kratko „ne” dovoljno je da slučaj opet otvorim.
            [casual] Rješenje vrijedi tek kad izdrži svakodnevicu, zato te pitam: je li sve i dalje u redu? Kratko „ne” dovoljno je da slučaj opet otvorim.
        }
    .title = Provjera nakon rješenja
    .when = Nekoliko dana nakon rješenja, na vlastitu inicijativu.
    .chat =
        { $register ->
           *[formal] Radi li i dalje sve kako treba? Ako ne, napišite samo „ne” i ponovno otvaram slučaj.
            [casual] Radi li i dalje sve kako treba? Ako ne, napiši samo „ne” i ponovno otvaram slučaj.
        }

close-recap =
    { $register ->
       *[formal] Prije nego što završimo, ponovit ću dogovor: što radim ja, što eventualno radite Vi i do kada. Ispravite me ako ste nešto drukčije zapamtili.
        [casual] Prije nego što završimo, ponovit ću dogovor: što radim ja, što eventualno radiš ti i do kada. Ispravi me ako nešto pamtiš drukčije.
    }
    .wording-2 =
        { $register ->
           *[formal] Slijedi naš dogovor u nekoliko redaka: moj dio, Vaš dio i rokovi. Ako se nešto ne slaže s Vašim bilješkama, recite pa ćemo odmah uskladiti.
            [casual] Slijedi naš dogovor u nekoliko redaka: moj dio, tvoj dio i rokovi. Ako se nešto ne slaže s tvojim bilješkama, reci pa ćemo odmah uskladiti.
        }
    .title = Sažetak dogovora
    .when = Pred kraj razgovora, prije nego što nabrojiš što je dogovoreno.
    .chat =
        { $register ->
           *[formal] Evo što smo dogovorili, tko što radi i do kada. Ako nešto pamtite drukčije, recite mi.
            [casual] Evo što smo dogovorili, tko što radi i do kada. Ako nešto pamtiš drukčije, reci mi.
        }

close-door-open =
    { $register ->
       *[formal]
            Vaš odgovor na ovu poruku stiže izravno { GIVEN($ticket) ->
                [yes] u isti slučaj, broj { $ticket },
               *[no] u isti slučaj,
            } u kojem je i sve što smo do sada napisali.
        [casual]
            Tvoj odgovor na ovu poruku stiže izravno { GIVEN($ticket) ->
                [yes] u isti slučaj, broj { $ticket },
               *[no] u isti slučaj,
            } u kojem je i sve što smo do sada napisali.
    }
    .wording-2 =
        { $register ->
           *[formal]
                { GIVEN($ticket) ->
                    [yes] Cijela povijest slučaja { $ticket } ostaje sačuvana.
                   *[no] Cijela povijest ovog slučaja ostaje sačuvana.
                } Ako se isto ponovi, odgovorite na ovu poruku i ne morate krenuti ispočetka.
            [casual]
                { GIVEN($ticket) ->
                    [yes] Cijela povijest slučaja { $ticket } ostaje sačuvana.
                   *[no] Cijela povijest ovog slučaja ostaje sačuvana.
                } Ako se isto ponovi, odgovori na ovu poruku i ne moraš krenuti ispočetka.
        }
    .title = Povratak na isti slučaj
    .when = Kao zadnja rečenica riješenog slučaja.

sign-off =
    { $register ->
       *[formal]
            Srdačan pozdrav,
            { GIVEN($agent) ->
                [yes]
                    { $agent }
                    { -team }
               *[no] { -team }
            }
        [casual]
            Lijep pozdrav,
            { GIVEN($agent) ->
                [yes]
                    { $agent }
                    { -team }
               *[no] { -team }
            }
    }
    .wording-2 =
        { $register ->
           *[formal]
                S poštovanjem,
                { GIVEN($agent) ->
                    [yes]
                        { $agent }
                        { -team }
                   *[no] { -team }
                }
            [casual]
                Srdačno,
                { GIVEN($agent) ->
                    [yes]
                        { $agent }
                        { -team }
                   *[no] { -team }
                }
        }
    .title = Završni pozdrav
    .when = Na kraju svake poruke e-pošte.
