using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Builtins;
using Hoc.Net.Runtime.Objects;

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
