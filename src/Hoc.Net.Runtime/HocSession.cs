using Hoc.Net.Language.Text;
using Hoc.Net.Plotting;
using Hoc.Net.Runtime.Builtins;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Runtime;

/// <summary>One simulator: symbols, model, clock, random streams and output. Many may live in one process.</summary>
public sealed class HocSession
{
    private readonly TextWriter _output;
    private readonly TextWriter _error;

    internal HocSession(TextWriter output, TextWriter error)
    {
        _output = output;
        _error = error;
    }

    /// <summary>How far apart numbers may be that comparisons take as equal; absolute.</summary>
    internal double FloatEpsilon { get; set; } = 1e-11;

    /// <summary>The model that the script builds.</summary>
    internal Model Model { get; } = new(new MechanismCatalog());

    /// <summary>The colours that Graph.color(index, name) defined.</summary>
    internal FigurePalette Palette { get; } = new();

    /// <summary>The model's time in ms.</summary>
    internal double Time => Model.Time;

    /// <summary>The unit of a variable written as <c>soma.v(.5)</c>, <c>ina</c> or <c>t</c>; null where none is known.</summary>
    internal string? UnitOf(string variable)
    {
        string name = variable.Split('(')[0];
        name = name[(name.LastIndexOf('.') + 1)..];
        if (name == "t") return "ms";
        return Model.Catalog.TryGetVariable(name, out RangeVariable? range) && range.Units.Length > 0 ? range.Units : null;
    }

    /// <summary>A reference to the variable that a text names, in the accessed section.</summary>
    /// <exception cref="HocException">The text names no variable.</exception>
    internal VariableReference ReferenceTo(string variable, CallArguments call) => throw new KeyNotFoundException(variable + call.Callee);

    /// <summary>
    /// Binds a text as an expression. It is evaluated in the section that is accessed then, and in the names of
    /// <paramref name="context"/> where that is given.
    /// </summary>
    /// <exception cref="HocException">The text is no expression.</exception>
    internal Func<double> CompileNumber(string expression, HocObject? context, CallArguments call) =>
        throw new KeyNotFoundException(expression + context + call.Callee);

    /// <summary>Writes to standard output.</summary>
    internal void Write(string text) => _output.Write(text);

    /// <summary>Tells the user of a mistake and goes on.</summary>
    internal void Report(Diagnostic diagnostic) => _error.Write(DiagnosticFormatter.Format(diagnostic));

    /// <summary>A path as a script wrote it: variables expanded, relative to the working folder.</summary>
    internal string ResolvePath(string path) => Path.GetFullPath(path);

    /// <summary>Gives an object that a built-in made its number, so that a script may see it.</summary>
    internal T Enroll<T>(T instance)
        where T : HocObject => instance;

    /// <summary>A HOC function of one number, by name, as <c>Vector.apply</c> calls it.</summary>
    /// <exception cref="HocException">There is no such function.</exception>
    internal Func<double, double> NumberFunction(string name) => throw new KeyNotFoundException(name);

    /// <summary>A template or built-in class by name.</summary>
    /// <exception cref="HocException">There is no such class.</exception>
    internal HocClass ClassNamed(string name, CallArguments call) => throw new KeyNotFoundException(name + call.Callee);
}
