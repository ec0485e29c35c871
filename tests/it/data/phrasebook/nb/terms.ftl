-brand =
    { $case ->
       *[nominative] selskapet vårt
        [genitive] selskapets
    }
-team = Kundeservice
