using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Bound;

/// <summary>
/// An expression whose names are resolved. It is evaluated by the method of the kind that is needed; an expression of another
/// kind ends the statement with a diagnostic. Nodes keep nothing of a run but caches, so the tree may also be compiled.
/// </summary>
internal abstract class Expression(SourceSpan span)
{
    /// <summary>Where it was written.</summary>
    public SourceSpan Span { get; } = span;

    /// <summary>What it gives, as far as that is known before it runs.</summary>
    public abstract ExpressionKind Kind { get; }

    /// <summary>Its value, a variable by its place: what is passed as an argument.</summary>
    public abstract HocValue Evaluate(Frame frame);

    /// <summary>Puts its value on the stack of arguments.</summary>
    public virtual void Push(Frame frame, ValueStack stack) => stack.Push(Evaluate(frame));

    /// <summary>Its number.</summary>
    public virtual double EvaluateNumber(Frame frame) => throw Mismatch("a number");

    /// <summary>Its string.</summary>
    public virtual string EvaluateString(Frame frame) => throw Mismatch("a string");

    /// <summary>Its object, or null for NULLobject.</summary>
    public virtual HocObject? EvaluateObject(Frame frame) => throw Mismatch("an object");

    /// <summary>Its section.</summary>
    public virtual Section EvaluateSection(Frame frame) => throw Mismatch("a section");

    /// <summary>The exception for a mistake in this expression.</summary>
    public HocException Fault(DiagnosticDescriptor descriptor, string message, string? remedy = null) =>
        new(new Diagnostic(descriptor, Span, message, remedy));

    /// <summary>The exception for an expression of another kind than the one needed.</summary>
    protected HocException Mismatch(string needed) => Fault(
        RuntimeDiagnostics.KindMismatch,
        $"'{Span.Text}' is {Describe(Kind)}, but {needed} is needed here.",
        $"Use {needed}.");

    private static string Describe(ExpressionKind kind) => kind switch
    {
        ExpressionKind.Number => "a number",
        ExpressionKind.String => "a string",
        ExpressionKind.Object => "an object",
        ExpressionKind.Section => "a section",
        ExpressionKind.Nothing => "a call that gives nothing",
        _ => "of another kind",
    };
}
