using IslandSample;

return await IslandProgram.RunAsync(args, Console.Out, Console.Error);
