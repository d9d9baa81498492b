using Hoc.Net.Language.Text;

namespace Hoc.Net.Runtime.Checking;

/// <summary>The ledger of what only <c>hoc check</c> tells (HOC4xxx): nothing of it ends a run.</summary>
internal static class CheckDiagnostics
{
    public static readonly DiagnosticDescriptor UnusedLocal = new("HOC4001", "a local variable is not used", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor HidingLocal = new("HOC4002", "a local variable hides something of another kind", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor UnusedVariable = new("HOC4003", "a variable is declared or assigned and never used", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor TooFewArguments = new("HOC4004", "a call lacks arguments that the procedure uses", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor WrongArgument = new("HOC4005", "a call has an argument of another kind than the procedure uses", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor AssignmentAsCondition = new("HOC4006", "a condition assigns", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor NoEffect = new("HOC4007", "a statement has no effect", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor NeverInitialized = new("HOC4009", "the model advances and is never initialized", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor Unbelievable = new("HOC4010", "a number is hard to believe in the variable's unit", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor IdleClamp = new("HOC4011", "a current clamp does nothing", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor LostRecording = new("HOC4012", "a recording ends with the procedure that begins it", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor UnknownMember = new("HOC4008", "nothing has a member of this name", DiagnosticSeverity.Warning);
}
