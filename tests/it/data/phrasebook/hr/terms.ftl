-brand =
    { $case ->
       *[nominative] naša tvrtka
        [genitive] naše tvrtke
    }
-team = Korisnička podrška
