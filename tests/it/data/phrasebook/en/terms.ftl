-brand =
    { $case ->
       *[nominative] our company
        [genitive] our company’s
    }
-team = Customer Service
