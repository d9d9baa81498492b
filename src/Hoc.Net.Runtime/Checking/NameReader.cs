using Hoc.Net.Language.Hoc;
using Hoc.Net.Language.Hoc.Declarations;
using Hoc.Net.Language.Hoc.Expressions;
using Hoc.Net.Language.Hoc.Statements;
using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Symbols;

namespace Hoc.Net.Runtime.Checking;

/// <summary>Goes through scripts and notes what their names are declared as and used for.</summary>
internal sealed class NameReader(CheckedProgram program)
{
    private ScopeNames _scope = program.TopLevel;
    private ProcedureNames? _procedure;

    /// <summary>Notes the names of a script.</summary>
    public void Read(CheckedScript script)
    {
        _scope = program.TopLevel;
        foreach (StatementSyntax statement in script.Statements) Visit(statement);
    }

    private void Visit(SyntaxNode node)
    {
        if (node is StatementSyntax statement ? TryDeclare(statement) || TryUse(statement) : TryUse((ExpressionSyntax)node)) return;
        VisitAll(SyntaxChildren.Of(node));
    }

    private void VisitAll(IEnumerable<SyntaxNode> nodes)
    {
        foreach (SyntaxNode node in nodes) Visit(node);
    }

    private bool TryDeclare(StatementSyntax statement)
    {
        switch (statement)
        {
            case BeginTemplateSyntax s:
                program.TopLevel.Declare(SymbolKind.Template, s.Template.Name, s.Template.Span);
                _scope = program.Template(s.Template.Name);
                return true;
            case EndTemplateSyntax:
                _scope = program.TopLevel;
                return true;
            case ProcedureSyntax s:
                ReadProcedure(s);
                return true;
            case CreateSyntax s:
                Declare(SymbolKind.Section, s.Sections);
                return true;
            case DoubleSyntax s:
                Declare(SymbolKind.NumberArray, s.Arrays);
                return true;
            case ObjectReferenceSyntax s:
                Declare(SymbolKind.Object, s.Variables);
                return true;
            case StringVariableSyntax s:
                Declare(SymbolKind.String, s.Variables);
                return true;
            case DependentVariableSyntax s:
                foreach (NameSyntax name in s.Variables.OfType<NameSyntax>()) _scope.Declare(SymbolKind.Number, name.Name, name.Span);
                return true;
            case LocalSyntax s:
                foreach (Identifier name in s.Names) _procedure?.Declare(name.Name, name.Span, isObject: false);
                return true;
            case LocalObjectSyntax s:
                foreach (Identifier name in s.Names) _procedure?.Declare(name.Name, name.Span, isObject: true);
                return true;
            default:
                return false;
        }
    }

    private bool TryUse(StatementSyntax statement)
    {
        switch (statement)
        {
            case PublicSyntax s:
                foreach (Identifier name in s.Names) _scope.Publics.Add(name.Name);
                return true;
            case ExternalSyntax s:
                foreach (Identifier name in s.Names) ReadExternal(name);
                return true;
            case DeleteSyntax s:
                foreach (Identifier name in s.Names) _scope.At(name.Name).ReadCount++;
                return true;
            case InsertSyntax s:
                program.Mechanisms.Add(Occurrence(s.Mechanism.Name, s.Mechanism.Span, NameRole.Mechanism));
                return true;
            case ForRangeSyntax s:
                Assign(s.Variable, null);
                VisitAll([s.First, s.Last, s.Body]);
                return true;
            case ParallelForSyntax s:
                Assign(s.Variable, null);
                VisitAll([s.First, s.Last, s.Body]);
                return true;
            case ForSegmentSyntax s:
                Assign(s.Variable, null);
                VisitAll(SyntaxChildren.Of(s).Skip(1));
                return true;
            case ExpressionStatementSyntax { Expression: NameSyntax name }:
                Use(name.Name, name.Span, NameRole.Statement, []);
                return true;
            default:
                return false;
        }
    }

    private bool TryUse(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case NameSyntax name:
                Use(name.Name, name.Span, NameRole.Value, []);
                return true;
            case AssignmentSyntax { Operator: AssignmentOperator.Set } assignment:
                Visit(assignment.Value);
                Assign(assignment.Target, assignment.Value);
                return true;
            case CallSyntax { Target: NameSyntax name } call:
                Use(name.Name, name.Span, NameRole.Call, call.Arguments);
                VisitAll(call.Arguments);
                PassObjects(call.Arguments);
                return true;
            case CallSyntax { Target: MemberSyntax member } call:
                ReadMember(member, call.Arguments);
                VisitAll(call.Arguments);
                PassObjects(call.Arguments);
                return true;
            case MemberSyntax member:
                ReadMember(member, null);
                return true;
            case NewSyntax made:
                program.Occurrences.Add(Occurrence(made.Template.Name, made.Template.Span, NameRole.Class) with { Arguments = made.Arguments });
                VisitAll(made.Arguments);
                return true;
            case ArgumentSyntax argument:
                _procedure?.Use(argument);
                if (argument.Index is null && _procedure?.Find("i") is { } counter) counter.ReadCount++;
                return true;
            default:
                return false;
        }
    }

    private void ReadProcedure(ProcedureSyntax syntax)
    {
        _scope.Declare(SymbolKind.Procedure, syntax.Identifier.Name, syntax.Identifier.Span);
        ProcedureNames outer = _procedure!;
        _procedure = new ProcedureNames(syntax, _scope);
        _scope.At(syntax.Identifier.Name).Procedures.Add(_procedure);
        program.Procedures.Add(_procedure);
        VisitAll(syntax.Body.Statements);
        _procedure = outer;
    }

    private void Declare(SymbolKind kind, IReadOnlyList<Declarator> declarators)
    {
        foreach (Declarator declarator in declarators)
        {
            _scope.Declare(kind, declarator.Identifier.Name, declarator.Identifier.Span);
            VisitAll(declarator.Dimensions);
        }
    }

    private void ReadExternal(Identifier name)
    {
        _scope.Externals.Add(name.Name);
        program.TopLevel.At(name.Name).ReadCount++;
        program.Occurrences.Add(Occurrence(name.Name, name.Span, NameRole.External));
    }

    private void ReadMember(MemberSyntax member, IReadOnlyList<ExpressionSyntax>? arguments)
    {
        Visit(member.Target);
        program.Members.Add(new MemberOccurrence(member, arguments, _scope, _procedure));
    }

    private void Use(string name, SourceSpan span, NameRole role, IReadOnlyList<ExpressionSyntax> arguments)
    {
        if (name is "numarg" or "argtype" && _procedure is not null) _procedure.AsksForArguments = true;
        if (_procedure?.Find(name) is { } local) local.ReadCount++;
        else Mention(name);
        program.Occurrences.Add(Occurrence(name, span, role) with { Arguments = arguments });
    }

    private void Mention(string name)
    {
        _scope.At(name).ReadCount++;
        if (_scope.Externals.Contains(name)) program.TopLevel.At(name).ReadCount++;
    }

    private void Assign(ExpressionSyntax target, ExpressionSyntax? value)
    {
        switch (target)
        {
            case NameSyntax name:
                AssignName(name, value);
                break;
            case IndexSyntax { Target: NameSyntax array } element:
                Use(array.Name, array.Span, NameRole.Value, []);
                Note(ClassesOf(array.Name), value);
                VisitAll(element.Indices);
                break;
            case MemberSyntax member:
                program.AssignedMembers.Add(member.Member.Name);
                Visit(target);
                break;
            case ArgumentSyntax { Kind: ArgumentKind.Object }:
                program.AssignsObjectArguments = true;
                Visit(target);
                break;
            default:
                Visit(target);
                break;
        }
    }

    private void AssignName(NameSyntax name, ExpressionSyntax? value)
    {
        if (_procedure?.Find(name.Name) is { } local)
        {
            local.WriteCount++;
        }
        else if (!_scope.Externals.Contains(name.Name))
        {
            ScopedName found = _scope.At(name.Name);
            found.WriteCount++;
            if (found.Kinds.Count == 0) _scope.Declare(SymbolKind.Number, name.Name, name.Span);
        }

        Note(ClassesOf(name.Name), value);
    }

    /// <summary>Notes what is assigned to an object variable; a name such as nil stands for none.</summary>
    private static void Note(AssignedClasses? classes, ExpressionSyntax? value)
    {
        if (value is NewSyntax made) classes?.Add(made.Template.Name);
        else if (value is not NameSyntax { Name: var name } || !name.Contains("nil", StringComparison.OrdinalIgnoreCase)) classes?.AddUnknown();
    }

    private AssignedClasses? ClassesOf(string name) => _procedure?.Find(name)?.Classes
        ?? (_scope.Externals.Contains(name) ? program.TopLevel.At(name).Classes : _scope.At(name).Classes);

    /// <summary>Objects that a procedure may exchange for others, if any procedure does that.</summary>
    private void PassObjects(IReadOnlyList<ExpressionSyntax> arguments)
    {
        foreach (NameSyntax name in arguments.OfType<NameSyntax>())
            if (ClassesOf(name.Name) is { } classes) program.PassedObjects.Add(classes);
    }

    private NameOccurrence Occurrence(string name, SourceSpan span, NameRole role) => new(name, span, role, _scope, _procedure);
}
