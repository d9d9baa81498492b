namespace Hoc.Net.Simulation.Membrane;

/// <summary>The forcing functions of a model, each read from its file when it is first asked for.</summary>
internal sealed class ForcingFunctions(Model model)
{
    private readonly Dictionary<string, ForcingFunction> _functions = [];

    /// <summary>That of a file.</summary>
    /// <exception cref="ForcingFileException">There is no such file, or it holds no such function.</exception>
    public ForcingFunction At(string file)
    {
        if (!_functions.TryGetValue(file, out var function))
            _functions.Add(file, function = ForcingFunction.Read(file, model.FilePath(file)));
        return function;
    }
}
