using Hoc.Net.Language.Hoc;
using Hoc.Net.Language.Hoc.Declarations;
using Hoc.Net.Language.Hoc.Statements;
using Hoc.Net.Runtime.Bound;
using Hoc.Net.Runtime.Bound.Statements;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Symbols;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Binding;

/// <content>Declarations: they take effect when they are executed.</content>
internal sealed partial class Binder
{
    private Statement BindDeclaration(StatementSyntax syntax)
    {
        var declarer = new Declarer(session, scope, template);
        switch (syntax)
        {
            case DoubleSyntax s:
                return new DeclarationStatement(declarer, SymbolKind.NumberArray, Sizes(s.Arrays));
            case StringVariableSyntax s:
                return new DeclarationStatement(declarer, SymbolKind.String, Sizes(s.Variables));
            case ObjectReferenceSyntax s:
                return new DeclarationStatement(declarer, SymbolKind.Object, Sizes(s.Variables));
            case CreateSyntax s:
                return new DeclarationStatement(declarer, SymbolKind.Section, Sizes(s.Sections));
            case ProcedureSyntax s:
                return new ProcedureDefinition(declarer, s);
            case PublicSyntax s:
                return new ActionStatement(_ => declarer.Publish(s));
            case ExternalSyntax s:
                return new ActionStatement(_ => declarer.Import(s));
            case BeginTemplateSyntax s:
                return new ActionStatement(_ => declarer.BeginTemplate(s));
            case EndTemplateSyntax s:
                return new ActionStatement(_ => declarer.EndTemplate(s));
            case DeleteSyntax s:
                return new ActionStatement(_ => declarer.Delete(s));
            case HelpSyntax s:
                return new ActionStatement(frame => frame.Session.ShowHelp(s.Topic));
            case SetPointerSyntax s:
                return new SetPointerStatement(s.Span, BindPointer(s.Pointer), BindPointer(s.Target));
            case DependentVariableSyntax s:
                return new ActionStatement(frame => DeclareUnknowns(s, frame));
            case EquationSyntax s:
                return new EquationStatement(
                    Bind(s.Variable),
                    BindNumberTarget(s.Variable),
                    s.Left is null ? null : Bind(s.Left),
                    s.Right is null ? null : Bind(s.Right),
                    anew: !s.LeftOnly && !s.RightOnly);
            default:
                throw new InvalidOperationException($"{syntax.GetType().Name} has no bound form.");
        }
    }

    private void DeclareUnknowns(DependentVariableSyntax syntax, Frame frame)
    {
        foreach (ExpressionSyntax unknown in syntax.Variables)
        {
            State outer = Enter(now: true);
            try
            {
                VariableReference variable = BindNumberTarget(unknown).Refer(frame);
                if (!frame.Session.Equations.Add(variable))
                {
                    throw Fault(
                        RuntimeDiagnostics.SingularEquations,
                        unknown.Span,
                        $"'{unknown.Span.Text}' is an unknown of the equations already.",
                        "Name each unknown once, or begin anew with eqinit().");
                }
            }
            finally
            {
                Restore(outer);
            }
        }
    }

    private IReadOnlyList<DeclaredName> Sizes(IReadOnlyList<Declarator> declarators) =>
        [.. declarators.Select(d => new DeclaredName(d, BindAll(d.Dimensions)))];

    private INumberPlace BindPointer(ExpressionSyntax syntax) => Bind(syntax) as INumberPlace ?? throw Fault(
        RuntimeDiagnostics.NoPointer,
        syntax.Span,
        $"'{syntax.Span.Text}' is no variable of a mechanism.",
        "Name a POINTER variable of a mechanism, and the variable it shall point to.");
}
