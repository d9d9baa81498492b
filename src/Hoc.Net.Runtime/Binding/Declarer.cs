using Hoc.Net.Language.Hoc;
using Hoc.Net.Language.Hoc.Declarations;
using Hoc.Net.Language.Hoc.Statements;
using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Symbols;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Binding;

/// <summary>Carries out declarations in one scope.</summary>
internal sealed class Declarer(HocSession session, Scope scope, Template? template)
{
    /// <summary>Declares a variable, or declares it again, which empties it.</summary>
    /// <param name="kind">What it is to be.</param>
    /// <param name="name">The name.</param>
    /// <param name="dimensions">The sizes of an array; none for a scalar.</param>
    /// <param name="instance">The instance whose storage is meant, in a template.</param>
    /// <exception cref="HocException">The name is something else already.</exception>
    public void Declare(SymbolKind kind, Identifier name, int[] dimensions, TemplateInstance? instance)
    {
        Symbol symbol = Redeclarable(kind, name.Name) ?? scope.Resolve(name.Name);
        if (symbol.Kind != kind) Define(symbol, kind, name, dimensions);
        bool ofTemplate = symbol.MemberIndex != Symbol.TopLevel;
        bool inBody = ofTemplate && ReferenceEquals(instance, template?.Prototype);
        if (inBody)
        {
            symbol.Dimensions = dimensions;
            symbol.IsDeclaredInBody = true;
        }

        if (kind == SymbolKind.Section)
        {
            session.Sections.Create(symbol, dimensions, ofTemplate ? instance : null);
            return;
        }

        switch (symbol.Storage ?? instance!.Storage(symbol.MemberIndex))
        {
            case NumberArray array:
                array.Redeclare(dimensions);
                break;
            case ObjectArray objects:
                objects.Redeclare(dimensions);
                break;
            case StringSlot text:
                text.Value = "";
                break;
        }
    }

    /// <summary>Defines a procedure, or replaces its definition.</summary>
    public void Define(ProcedureSyntax syntax)
    {
        ArgumentIndex.Check(syntax);
        Symbol symbol = scope.Resolve(syntax.Identifier.Name);
        var procedure = new Procedure(session, symbol.Name, scope, symbol.MemberIndex == Symbol.TopLevel ? null : template, syntax);
        bool isNew = symbol.Kind == SymbolKind.Undefined;
        if (!isNew && symbol.Kind != SymbolKind.Procedure) throw AlreadyDeclared(symbol, syntax.Identifier);
        if (isNew ? session.Names.IsBuiltin(symbol.Name) : symbol.Procedure.Kind != syntax.Kind) session.NoteNameChange();
        if (isNew) session.NoteDeclaration();
        symbol.Define(SymbolKind.Procedure, procedure);
    }

    /// <summary><c>public a, b</c>.</summary>
    public void Publish(PublicSyntax syntax)
    {
        if (template is null) throw OutsideTemplate(syntax, "public");
        foreach (Identifier name in syntax.Names) scope.Resolve(name.Name).IsPublic = true;
        session.NoteDeclaration();
    }

    /// <summary><c>external a, b</c>.</summary>
    public void Import(ExternalSyntax syntax)
    {
        if (template is null) throw OutsideTemplate(syntax, "external");
        foreach (Identifier name in syntax.Names)
        {
            if (session.Names.IsBuiltin(name.Name)) continue;
            Symbol? symbol = session.Names.Globals.Find(name.Name);
            bool isUndefined = symbol is null or { Kind: SymbolKind.Undefined };
            if (isUndefined && AssignedNames.Contain(session.Names.Globals, name.Name))
            {
                symbol = session.Names.Globals.Resolve(name.Name);
                symbol.Define(SymbolKind.Number);
            }
            else if (isUndefined)
            {
                throw new HocException(new Diagnostic(
                    RuntimeDiagnostics.NotDeclaredAtTopLevel,
                    name.Span,
                    $"'{name.Name}' is not declared at top level.",
                    "Declare or assign it before the template."));
            }

            scope.Import(symbol!);
        }

        session.NoteDeclaration();
    }

    /// <summary><c>begintemplate Name</c>: the statements that follow belong to the template.</summary>
    public void BeginTemplate(BeginTemplateSyntax syntax)
    {
        Symbol symbol = session.Names.Globals.Resolve(syntax.Template.Name);
        if (symbol.Kind != SymbolKind.Undefined) throw AlreadyDeclared(symbol, syntax.Template);
        var begun = new Template(session, symbol.Name);
        symbol.Define(SymbolKind.Template, begun);
        session.NoteDeclaration();
        session.Contexts.Push(new ScriptContext(session, begun.Scope, begun, begun.Prototype, syntax.Span));
    }

    /// <summary><c>endtemplate Name</c>.</summary>
    public void EndTemplate(EndTemplateSyntax syntax)
    {
        if (template?.Name != syntax.Template.Name)
        {
            throw new HocException(new Diagnostic(
                RuntimeDiagnostics.MisplacedTemplate,
                syntax.Template.Span,
                template is null ? $"no template '{syntax.Template.Name}' has begun." : $"the template that has begun is '{template.Name}'.",
                "Let every begintemplate be followed by an endtemplate of the same name."));
        }

        session.Contexts.Pop();
        template.Prototype.Clear();
    }

    /// <summary><c>delete a</c>: a number is forgotten; its name stays known, as name_declared tells.</summary>
    public void Delete(DeleteSyntax syntax)
    {
        foreach (Identifier name in syntax.Names)
        {
            Symbol symbol = scope.Resolve(name.Name);
            switch (symbol.Kind)
            {
                case SymbolKind.Number:
                    symbol.Forget();
                    session.NoteNameChange();
                    break;
                case SymbolKind.NumberArray:
                    session.Report(NothingDeleted(name, "is an array, which stays."));
                    break;
                case SymbolKind.Undefined:
                    session.Report(NothingDeleted(name, session.Names.IsBuiltin(name.Name) ? "is built in and stays." : "is no variable."));
                    symbol.Forget();
                    break;
                default:
                    throw new HocException(new Diagnostic(
                        RuntimeDiagnostics.NotDeletable,
                        name.Span,
                        $"'{name.Name}' is {Describe(symbol.Kind)}, which delete cannot take away.",
                        "Delete numbers alone; an objref lets go of its object when it gets another one."));
            }
        }
    }

    private static Diagnostic NothingDeleted(Identifier name, string why) => new(
        RuntimeDiagnostics.NothingToDelete,
        name.Span,
        $"'{name.Name}' {why}",
        "Delete a number that the script has made.");

    /// <summary>A built-in variable of that kind, such as hoc_obj_, which may be declared again like any other.</summary>
    private Symbol? Redeclarable(SymbolKind kind, string name) =>
        scope is GlobalScope && session.Names.Builtins.Find(name) is { } symbol && symbol.Kind == kind ? symbol : null;

    private void Define(Symbol symbol, SymbolKind kind, Identifier name, int[] dimensions)
    {
        bool grows = symbol.Kind == SymbolKind.Number && kind == SymbolKind.NumberArray;
        if (symbol.Kind != SymbolKind.Undefined && !grows) throw AlreadyDeclared(symbol, name);
        if (symbol.Kind == SymbolKind.Undefined && session.Names.IsBuiltin(symbol.Name) && scope is GlobalScope)
            throw AlreadyBuiltin(name);
        symbol.Dimensions = dimensions;
        symbol.Define(kind);
        session.NoteDeclaration();
        if (!grows) return;
        session.NoteNameChange();
        if (symbol.MemberIndex == Symbol.TopLevel) return;
        template!.Prototype.Drop(symbol.MemberIndex);
        foreach (HocObject instance in template.Instances) ((TemplateInstance)instance).Drop(symbol.MemberIndex);
    }

    private static HocException AlreadyDeclared(Symbol symbol, Identifier name) => new(new Diagnostic(
        RuntimeDiagnostics.AlreadyDeclared,
        name.Span,
        $"'{symbol.Name}' is already {Describe(symbol.Kind)}.",
        "Use another name; what a name stands for cannot change."));

    private static HocException AlreadyBuiltin(Identifier name) => new(new Diagnostic(
        RuntimeDiagnostics.AlreadyDeclared,
        name.Span,
        $"'{name.Name}' is built in.",
        "Use another name."));

    private static HocException OutsideTemplate(StatementSyntax syntax, string keyword) => new(new Diagnostic(
        RuntimeDiagnostics.MisplacedTemplate,
        syntax.Span,
        $"{keyword} is used outside a template.",
        "Use it between begintemplate and endtemplate."));

    private static string Describe(SymbolKind kind) => kind switch
    {
        SymbolKind.Number => "a number",
        SymbolKind.NumberArray => "an array of numbers",
        SymbolKind.String => "a strdef",
        SymbolKind.Object => "an objref",
        SymbolKind.Section => "a section",
        SymbolKind.Procedure => "a procedure",
        SymbolKind.Template => "a template",
        _ => "something else",
    };
}
