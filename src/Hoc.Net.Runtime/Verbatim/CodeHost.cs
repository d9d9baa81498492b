using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Verbatim.Hosting;
using Hoc.Net.Runtime.Builtins.Functions;
using Hoc.Net.Runtime.Formatting;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Verbatim;

/// <summary>What C code in MOD files has of a session.</summary>
internal sealed partial class CodeHost(HocSession session) : ICodeHost
{
    private readonly Stack<HocValue[]> _calls = new();

    /// <inheritdoc/>
    public int ArgumentCount => Arguments.Length;

    /// <inheritdoc/>
    public string? AccessedSection => session.Sections.Current?.Name;

    private HocValue[] Arguments => _calls.TryPeek(out HocValue[]? arguments) ? arguments : [];

    /// <summary>Lets C code see the arguments of a call while something runs.</summary>
    public T WithArguments<T>(ReadOnlySpan<HocValue> arguments, Func<T> run)
    {
        int depth = _calls.Count;
        _calls.Push(arguments.ToArray());
        try
        {
            return run();
        }
        finally
        {
            while (_calls.Count > depth) _calls.Pop();
        }
    }

    /// <inheritdoc/>
    public void Claim(long bytes) => session.Guard?.Claim(bytes);

    /// <inheritdoc/>
    public void CheckInterrupt() => session.CheckInterrupt();

    /// <inheritdoc/>
    public void Write(string text) => session.Write(text);

    /// <inheritdoc/>
    public void WriteError(string text) => session.WriteError(text);

    /// <inheritdoc/>
    public string Format(string directive, double number)
    {
        char letter = directive[^1];
        int at = 1;
        string lower = directive[..^1] + char.ToLowerInvariant(letter);
        if (!PrintfFormat.TryParse(lower, ref at, out FormatDirective parsed)) return directive;
        var text = new TextBuffer(stackalloc char[CNumber.Room]);
        parsed.Append(ref text, number);
        string formatted = text.Text.ToString();
        return char.IsAsciiLetterUpper(letter) ? formatted.ToUpperInvariant() : formatted;
    }

    /// <inheritdoc/>
    public Exception Mistake(string first, string second) => new HocException(new Diagnostic(
        RuntimeDiagnostics.CodeMistake,
        session.Calls.CurrentSpan,
        $"{first} {second}".Trim() is { Length: > 0 } text ? text : "the C code of a mechanism found a mistake.",
        "The C code of a mechanism says so (hoc_execerror)."));

    /// <inheritdoc/>
    public HostValueKind KindOfArgument(int position) => At(position).Kind switch
    {
        HocValueKind.Number => HostValueKind.Number,
        HocValueKind.String => HostValueKind.Text,
        HocValueKind.Pointer => HostValueKind.Pointer,
        HocValueKind.Object => HostValueKind.Object,
        _ => HostValueKind.None,
    };

    /// <inheritdoc/>
    public double NumberArgument(int position) => Expect(position, HocValueKind.Number).Number;

    /// <inheritdoc/>
    public string TextArgument(int position) => Expect(position, HocValueKind.String).String;

    /// <inheritdoc/>
    public void SetTextArgument(int position, string text)
    {
        if (Expect(position, HocValueKind.String).StringVariable is { } variable) variable.Value = text;
    }

    /// <inheritdoc/>
    public VariableReference PointerArgument(int position) => Expect(position, HocValueKind.Pointer).Pointer;

    /// <inheritdoc/>
    public object? ObjectArgument(int position) => Expect(position, HocValueKind.Object).Object;

    /// <inheritdoc/>
    public int RunProgram(string command)
    {
        session.Write(SystemFunctions.Run(session, command, out int status));
        return status;
    }

    private HocValue At(int position) => position >= 1 && position <= Arguments.Length
        ? Arguments[position - 1]
        : throw Fault(RuntimeDiagnostics.MissingArgument, $"argument {position} is missing: there are {Arguments.Length}.", $"Pass at least {position} arguments.");

    private HocValue Expect(int position, HocValueKind kind)
    {
        HocValue value = At(position);
        return value.Kind == kind ? value : throw Fault(
            RuntimeDiagnostics.WrongArgumentKind,
            $"argument {position} is {HocValue.Describe(value.Kind)}, but {HocValue.Describe(kind)} is needed.",
            $"Pass {HocValue.Describe(kind)} as argument {position}.");
    }

    private HocException Fault(DiagnosticDescriptor descriptor, string message, string remedy) =>
        new(new Diagnostic(descriptor, session.Calls.CurrentSpan, message, remedy));
}
