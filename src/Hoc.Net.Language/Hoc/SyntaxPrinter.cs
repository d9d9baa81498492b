using System.Globalization;
using System.Text;
using Hoc.Net.Language.Hoc.Declarations;
using Hoc.Net.Language.Hoc.Expressions;
using Hoc.Net.Language.Hoc.Statements;

namespace Hoc.Net.Language.Hoc;

/// <summary>Writes a syntax tree as an S-expression, to compare and to look at: <c>x = 1 + y</c> is <c>(= x (+ 1 y))</c>.</summary>
internal static class SyntaxPrinter
{
    /// <summary>A statement on one line.</summary>
    public static string Print(StatementSyntax statement)
    {
        var text = new StringBuilder();
        Write(text, statement);
        return text.ToString();
    }

    /// <summary>An expression on one line.</summary>
    public static string Print(ExpressionSyntax expression)
    {
        var text = new StringBuilder();
        Write(text, expression);
        return text.ToString();
    }

    private static void Write(StringBuilder text, object? part)
    {
        switch (part)
        {
            case null: text.Append('_'); break;
            case string word: text.Append(word); break;
            case Identifier identifier: text.Append(identifier.Name); break;
            case Declarator declarator: WriteDeclarator(text, declarator); break;
            case ExpressionSyntax expression: WriteExpression(text, expression); break;
            case StatementSyntax statement: WriteStatement(text, statement); break;
            case System.Collections.IEnumerable list: WriteItems(text, list); break;
            default: throw new ArgumentOutOfRangeException(nameof(part));
        }
    }

    private static void WriteItems(StringBuilder text, System.Collections.IEnumerable list)
    {
        bool first = true;
        foreach (object? item in list)
        {
            if (!first) text.Append(' ');
            Write(text, item);
            first = false;
        }
    }

    private static void List(StringBuilder text, string head, params ReadOnlySpan<object?> parts)
    {
        text.Append('(').Append(head);
        foreach (object? part in parts)
        {
            if (part is System.Collections.ICollection { Count: 0 }) continue;
            text.Append(' ');
            Write(text, part);
        }

        text.Append(')');
    }

    private static void WriteDeclarator(StringBuilder text, Declarator declarator)
    {
        if (declarator.Dimensions.Count == 0) text.Append(declarator.Identifier.Name);
        else List(text, "[]", declarator.Identifier, declarator.Dimensions);
    }

    private static void WriteExpression(StringBuilder text, ExpressionSyntax expression)
    {
        switch (expression)
        {
            case NumberLiteralSyntax number: text.Append(number.Value.ToString("R", CultureInfo.InvariantCulture)); break;
            case StringLiteralSyntax literal: WriteString(text, literal.Value); break;
            case NameSyntax name: text.Append(name.Name); break;
            case ArgumentSyntax argument: WriteArgument(text, argument); break;
            case MemberSyntax member: List(text, ".", member.Target, member.Member); break;
            case IndexSyntax index: List(text, "[]", index.Target, index.Indices); break;
            case CallSyntax call: List(text, "call", call.Target, call.Arguments); break;
            case NewSyntax created: List(text, "new", created.Template, created.Arguments); break;
            case AddressSyntax address: List(text, "&", address.Target); break;
            case UnarySyntax unary: List(text, unary.Operator == UnaryOperator.Not ? "!" : "neg", unary.Operand); break;
            case AssignmentSyntax assignment: List(text, Sign(assignment.Operator), assignment.Target, assignment.Value); break;
            case BinarySyntax binary: WriteChain(text, binary); break;
            default: throw new ArgumentOutOfRangeException(nameof(expression));
        }
    }

    /// <summary>Goes down the left side in a loop, as a chain may be long.</summary>
    private static void WriteChain(StringBuilder text, BinarySyntax last)
    {
        var chain = new Stack<BinarySyntax>();
        ExpressionSyntax left = last;
        while (left is BinarySyntax binary)
        {
            text.Append('(').Append(Sign(binary.Operator)).Append(' ');
            chain.Push(binary);
            left = binary.Left;
        }

        WriteExpression(text, left);
        foreach (BinarySyntax binary in chain)
        {
            text.Append(' ');
            WriteExpression(text, binary.Right);
            text.Append(')');
        }
    }

    private static void WriteString(StringBuilder text, string value) => text.Append('"')
        .Append(value.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n").Replace("\t", "\\t"))
        .Append('"');

    private static void WriteArgument(StringBuilder text, ArgumentSyntax argument)
    {
        string kind = argument.Kind switch
        {
            ArgumentKind.String => "s",
            ArgumentKind.Object => "o",
            ArgumentKind.Pointer => "&",
            _ => "",
        };
        text.Append('$').Append(kind).Append(argument.Index?.ToString(CultureInfo.InvariantCulture) ?? "i");
    }

    private static void WriteStatement(StringBuilder text, StatementSyntax statement)
    {
        switch (statement)
        {
            case ExpressionStatementSyntax s: Write(text, s.Expression); break;
            case BlockSyntax s: List(text, "block", s.Statements); break;
            case ShapeRunSyntax s: WriteItems(text, s.Expand()); break;
            case PrefixedStatementSyntax s: List(text, "prefix", s.Prefix, s.Statement); break;
            case IfSyntax { Else: null } s: List(text, "if", s.Condition, s.Then); break;
            case IfSyntax s: List(text, "if", s.Condition, s.Then, s.Else); break;
            case IfSectionSyntax s: List(text, "ifsec", s.Selection, s.Body); break;
            case WhileSyntax s: List(text, "while", s.Condition, s.Body); break;
            case ForSyntax s: List(text, "for", s.Initializer, s.Condition, s.Increment, s.Body); break;
            case ForRangeSyntax s: List(text, "for-range", s.Variable, s.First, s.Last, s.Body); break;
            case ForSegmentSyntax s: List(text, "for-segment", s.Variable, s.SkipEnds, s.Body); break;
            case ForIteratorSyntax s: List(text, "for-iterator", s.Iterator, s.Body); break;
            case ForAllSectionsSyntax s: List(text, "forall", s.Body); break;
            case ForSectionsSyntax s: List(text, "forsec", s.Selection, s.Body); break;
            case ParallelForSyntax s: List(text, "parallel", s.Variable, s.First, s.Last, s.Body); break;
            case ReturnSyntax { Value: null }: text.Append("(return)"); break;
            case ReturnSyntax s: List(text, "return", s.Value); break;
            case BreakSyntax: text.Append("(break)"); break;
            case ContinueSyntax: text.Append("(continue)"); break;
            case StopSyntax: text.Append("(stop)"); break;
            case IteratorStatementSyntax: text.Append("(iterator_statement)"); break;
            case DebugSyntax: text.Append("(debug)"); break;
            case HelpSyntax s: List(text, "help", s.Topic); break;
            case PrintSyntax s: List(text, "print", s.Items); break;
            case AccessSyntax s: List(text, "access", s.Section); break;
            case InsertSyntax s: List(text, "insert", s.Mechanism); break;
            case UninsertSyntax s: List(text, "uninsert", s.Mechanism); break;
            case DeleteSyntax s: List(text, "delete", s.Names); break;
            case ConnectSyntax s: List(text, "connect", s.Child, s.ChildEnd, s.Parent, s.ParentLocation); break;
            case SetPointerSyntax s: List(text, "setpointer", s.Pointer, s.Target); break;
            case EquationSyntax s: List(text, "eqn", s.Variable, s.Left, s.Right); break;
            case RangeAssignmentSyntax s: List(text, Sign(s.Operator) + ":", s.Variable, s.From, s.To, s.First, s.Last); break;
            default: WriteDeclaration(text, statement); break;
        }
    }

    private static void WriteDeclaration(StringBuilder text, StatementSyntax statement)
    {
        switch (statement)
        {
            case ProcedureSyntax s: List(text, Keyword(s.Kind), s.Identifier, s.Body); break;
            case BeginTemplateSyntax s: List(text, "begintemplate", s.Template); break;
            case EndTemplateSyntax s: List(text, "endtemplate", s.Template); break;
            case PublicSyntax s: List(text, "public", s.Names); break;
            case ExternalSyntax s: List(text, "external", s.Names); break;
            case LocalSyntax s: List(text, "local", s.Names); break;
            case LocalObjectSyntax s: List(text, "localobj", s.Names); break;
            case CreateSyntax s: List(text, "create", s.Sections); break;
            case DoubleSyntax s: List(text, "double", s.Arrays); break;
            case ObjectReferenceSyntax s: List(text, "objref", s.Variables); break;
            case StringVariableSyntax s: List(text, "strdef", s.Variables); break;
            case DependentVariableSyntax s: List(text, "depvar", [.. s.Variables]); break;
            default: throw new ArgumentOutOfRangeException(nameof(statement));
        }
    }

    private static string Keyword(ProcedureKind kind) => kind switch
    {
        ProcedureKind.Procedure => "proc",
        ProcedureKind.Function => "func",
        ProcedureKind.ObjectFunction => "obfunc",
        _ => "iterator",
    };

    private static string Sign(AssignmentOperator sign) => sign switch
    {
        AssignmentOperator.Add => "+=",
        AssignmentOperator.Subtract => "-=",
        AssignmentOperator.Multiply => "*=",
        AssignmentOperator.Divide => "/=",
        _ => "=",
    };

    private static string Sign(BinaryOperator sign) => sign switch
    {
        BinaryOperator.Or => "||",
        BinaryOperator.And => "&&",
        BinaryOperator.Equal => "==",
        BinaryOperator.NotEqual => "!=",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        BinaryOperator.GreaterOrEqual => ">=",
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.Modulo => "%",
        _ => "^",
    };
}
