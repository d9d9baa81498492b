using Hoc.Net.Language.Hoc.Expressions;
using Grammar = Hoc.Net.Language.Generated.HocParser;

namespace Hoc.Net.Language.Hoc.Parsing;

/// <summary>An operator and how tightly it binds.</summary>
internal readonly record struct Operator
{
    private const int AssignmentLevel = 1;
    private const int PrefixLevel = 7;
    private const int PowerLevel = 8;

    private readonly int _level;
    private readonly int _meaning;

    private Operator(int level, int meaning) => (_level, _meaning) = (level, meaning);

    /// <summary>The operator of a token; <c>-</c> as a sign has a token type of its own.</summary>
    public static Operator Of(int tokenType) => tokenType switch
    {
        Grammar.ASSIGN => new(AssignmentLevel, (int)AssignmentOperator.Set),
        Grammar.ADD_ASSIGN => new(AssignmentLevel, (int)AssignmentOperator.Add),
        Grammar.SUBTRACT_ASSIGN => new(AssignmentLevel, (int)AssignmentOperator.Subtract),
        Grammar.MULTIPLY_ASSIGN => new(AssignmentLevel, (int)AssignmentOperator.Multiply),
        Grammar.DIVIDE_ASSIGN => new(AssignmentLevel, (int)AssignmentOperator.Divide),
        Grammar.OR => new(2, (int)BinaryOperator.Or),
        Grammar.AND => new(3, (int)BinaryOperator.And),
        Grammar.EQUAL => new(4, (int)BinaryOperator.Equal),
        Grammar.NOT_EQUAL => new(4, (int)BinaryOperator.NotEqual),
        Grammar.LESS => new(4, (int)BinaryOperator.Less),
        Grammar.LESS_OR_EQUAL => new(4, (int)BinaryOperator.LessOrEqual),
        Grammar.GREATER => new(4, (int)BinaryOperator.Greater),
        Grammar.GREATER_OR_EQUAL => new(4, (int)BinaryOperator.GreaterOrEqual),
        Grammar.PLUS => new(5, (int)BinaryOperator.Add),
        Grammar.MINUS => new(5, (int)BinaryOperator.Subtract),
        Grammar.STAR => new(6, (int)BinaryOperator.Multiply),
        Grammar.SLASH => new(6, (int)BinaryOperator.Divide),
        Grammar.PERCENT => new(6, (int)BinaryOperator.Modulo),
        Grammar.NEGATE => new(PrefixLevel, (int)UnaryOperator.Minus),
        Grammar.NOT => new(PrefixLevel, (int)UnaryOperator.Not),
        Grammar.CARET => new(PowerLevel, (int)BinaryOperator.Power),
        _ => throw new ArgumentOutOfRangeException(nameof(tokenType)),
    };

    /// <summary>Whether this is <c>=</c> or one of its kin.</summary>
    public bool IsAssignment => _level == AssignmentLevel;

    /// <summary>Whether this stands before its one operand.</summary>
    public bool IsPrefix => _level == PrefixLevel;

    /// <summary>The meaning of an assignment.</summary>
    public AssignmentOperator Assignment => (AssignmentOperator)_meaning;

    /// <summary>The meaning of an operator of two operands.</summary>
    public BinaryOperator Binary => (BinaryOperator)_meaning;

    /// <summary>The meaning of a prefix.</summary>
    public UnaryOperator Unary => (UnaryOperator)_meaning;

    /// <summary>Whether this operator, on the left, takes the operand that stands between it and another one.</summary>
    public bool TakesBefore(Operator right) => _level > right._level || (_level == right._level && _level != PowerLevel);
}
