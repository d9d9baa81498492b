using Hoc.Net.Language.Hoc;
using Hoc.Net.Language.Hoc.Declarations;
using Hoc.Net.Language.Hoc.Statements;
using Hoc.Net.Runtime.Bound;
using Hoc.Net.Runtime.Bound.Statements;
using Hoc.Net.Runtime.Symbols;

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
            case HelpSyntax:
                return new EmptyStatement();
            case SetPointerSyntax s:
                return new SetPointerStatement(s.Span, BindPointer(s.Pointer), BindPointer(s.Target));
            default:
                throw Fault(
                    RuntimeDiagnostics.NotSupported,
                    syntax.Span,
                    "the solver of equations (eqn, depvar, solve) is not supported.",
                    "Solve the equations by hand or with a Matrix.");
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
