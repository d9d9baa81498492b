using System.Collections.Immutable;
using Hoc.Net.Language.C;
using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Mechanisms.Verbatim;
using static Hoc.Net.Mechanisms.Nmodl.Lowering.FormBuild;

namespace Hoc.Net.Mechanisms.Nmodl.Lowering;

/// <content>
/// C code that is NMODL but for its spelling: assignments of real numbers, choices, functions of the library and of the file. It becomes forms, so
/// that its kernel is compiled like any other.
/// </content>
internal sealed partial class CodeLowerer
{
    /// <summary>The forms of a block; null where some of it is more than that.</summary>
    private ImmutableArray<FormStatement>? PlainForms(CBlock body, Routine? routine)
    {
        var forms = ImmutableArray.CreateBuilder<FormStatement>();
        var statements = body.Statements;
        if (statements is [.. var rest, CReturn { Value: { } value }] && routine?.Result is { } result)
        {
            var locals = new Dictionary<string, Variable>();
            if (!TryAdd(rest, locals, forms) || Plain(value, locals) is not { } given)
                return null;
            forms.Add(FormBuild.Set(result, given));
            return forms.ToImmutable();
        }

        if (statements is [.. var before, CReturn { Value: null or CNumber }] && routine?.Result is null)
            statements = [.. before];
        return TryAdd([.. statements], [], forms) ? forms.ToImmutable() : null;
    }

    private bool TryAdd(IReadOnlyList<CStatement> statements, Dictionary<string, Variable> locals, ImmutableArray<FormStatement>.Builder forms)
    {
        foreach (var statement in statements)
        {
            switch (statement)
            {
                case CEvaluation { Expression: CForeign { Content: EmbeddedStatements embedded } }:
                    forms.AddRange(embedded.Statements);
                    break;
                case CEvaluation { Expression: CAssignment assignment } when Assigned(assignment, locals) is { } set:
                    forms.Add(set);
                    break;
                case CBlock block when TryAdd([.. block.Statements], new(locals), forms):
                    break;
                case CDeclaration { Storage: CStorage.None } declaration when TryDeclare(declaration, locals, forms):
                    break;
                case CIf choice when Plain(choice.Condition, locals) is { } condition && Branch(choice.Then, locals) is { } then && Branch(choice.Else, locals) is { } otherwise:
                    forms.Add(new IfForm(condition, then, otherwise));
                    break;
                default:
                    return false;
            }
        }

        return true;
    }

    private ImmutableArray<FormStatement>? Branch(CStatement? statement, Dictionary<string, Variable> locals)
    {
        var forms = ImmutableArray.CreateBuilder<FormStatement>();
        return statement is null || TryAdd([statement], new(locals), forms) ? forms.ToImmutable() : null;
    }

    private bool TryDeclare(CDeclaration declaration, Dictionary<string, Variable> locals, ImmutableArray<FormStatement>.Builder forms)
    {
        foreach (var name in declaration.Names)
        {
            if (name.Type != CNumberType.Double)
                return false;
            FormExpression value = Number(0);
            if (name.Value is { } first)
            {
                if (Plain(first, locals) is not { } given)
                    return false;
                value = given;
            }

            var local = locals[name.Name] = new Variable(name.Name, Storage.Local);
            forms.Add(FormBuild.Set(local, value));
        }

        return true;
    }

    private SetForm? Assigned(CAssignment assignment, Dictionary<string, Variable> locals)
    {
        if (PlainVariable(assignment.Target, locals) is not { } target || !IsSettable(target) || Plain(assignment.Value, locals) is not { } value)
            return null;
        FormExpression? result = assignment.Operator switch
        {
            "" => value,
            "+" => FormBuild.Add(Read(target), value),
            "-" => Subtract(Read(target), value),
            "*" => Multiply(Read(target), value),
            "/" => Divide(Read(target), value),
            _ => null,
        };
        return result is null ? null : FormBuild.Set(target, result);
    }

    private Variable? PlainVariable(CExpression expression, Dictionary<string, Variable> locals)
    {
        if (expression is not CName { Content: NameScope scope } name)
            return null;
        if (locals.TryGetValue(name.Name, out var local))
            return local;
        var found = name.Name is ['_', 'l', .. var rest] && scope.Find(rest) is { } own ? own : variables.Find(name.Name);
        return found is { Length: 1, Storage: not Storage.Pointed } ? found : null;
    }

    private FormExpression? Plain(CExpression expression, Dictionary<string, Variable> locals)
    {
        switch (expression)
        {
            case CNumber number:
                return Number(number.Type.IsReal ? number.Real : number.Integer);
            case CName:
                return PlainVariable(expression, locals) is { } variable ? Read(variable) : null;
            case CForeign { Content: FormExpression foreign }:
                return foreign;
            case CCast { Type: var type } cast when type == CNumberType.Double:
                return Plain(cast.Operand, locals);
            case CPrefix { Operator: "-" } negative when Plain(negative.Operand, locals) is { } operand:
                return Negate(operand);
            case CPrefix { Operator: "!" } not when Plain(not.Operand, locals) is { } condition:
                return new UnaryForm(UnaryOperator.Not, condition);
            case CBinary binary when !(IsWhole(binary.Left) && IsWhole(binary.Right)) && PlainOperator(binary.Operator) is { } op
                && Plain(binary.Left, locals) is { } left && Plain(binary.Right, locals) is { } right:
                return new BinaryForm(op, left, right);
            case CCall { Function: CName function } call when !locals.ContainsKey(function.Name):
                return PlainCall(function.Name, call, locals);
            default:
                return null;
        }
    }

    private FormExpression? PlainCall(string name, CCall call, Dictionary<string, Variable> locals)
    {
        var arguments = call.Arguments.Select(a => Plain(a, locals)).ToList();
        if (arguments.Contains(null) || CCode!.Function(name) is not null)
            return null;
        ImmutableArray<FormExpression> given = [.. arguments.OfType<FormExpression>()];
        if (Routine(name) is { Result: not null } routine && routine.Parameters.Length == given.Length)
            return new InvokeForm(routine, given);
        return name != "abs" && MathNames.TryFind(name, out var function, out var count) && count == given.Length ? new MathForm(function, given) : null;
    }

    /// <summary>Whether C computes with whole numbers there, which divides and wraps otherwise.</summary>
    private static bool IsWhole(CExpression expression) => expression switch
    {
        CNumber number => !number.Type.IsReal,
        CPrefix { Operator: "!" } => true,
        CPrefix prefix => IsWhole(prefix.Operand),
        CBinary { Operator: "<" or ">" or "<=" or ">=" or "==" or "!=" or "&&" or "||" } => true,
        CBinary binary => IsWhole(binary.Left) && IsWhole(binary.Right),
        _ => false,
    };

    private static BinaryOperator? PlainOperator(string op) => op switch
    {
        "+" => BinaryOperator.Add,
        "-" => BinaryOperator.Subtract,
        "*" => BinaryOperator.Multiply,
        "/" => BinaryOperator.Divide,
        "<" => BinaryOperator.Less,
        "<=" => BinaryOperator.LessOrEqual,
        ">" => BinaryOperator.Greater,
        ">=" => BinaryOperator.GreaterOrEqual,
        "==" => BinaryOperator.Equal,
        "!=" => BinaryOperator.NotEqual,
        _ => null,
    };
}
