using Hearsay.Cli;

return HearsayCommand.Run(Surroundings.OfProcess(), args);
