using SugarscapeSample;

return await SugarscapeProgram.RunAsync(args, Console.Out, Console.Error);
