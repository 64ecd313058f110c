using Hearsay.Cli;

return HearsayCommand.Create(Surroundings.OfProcess()).Parse(args).Invoke();
