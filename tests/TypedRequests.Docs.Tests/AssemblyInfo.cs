// Recipes print, and one test reads what is printed.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
