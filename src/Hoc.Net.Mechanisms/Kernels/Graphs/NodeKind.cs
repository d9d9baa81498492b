namespace Hoc.Net.Mechanisms.Kernels.Graphs;

/// <summary>What a node of a kernel's graph computes.</summary>
internal enum NodeKind
{
    Number,

    /// <summary>The value that a place has when the row begins, or when the pass begins for what all rows share.</summary>
    Load,

    /// <summary>The value that a place has at this moment; in order with stores.</summary>
    Fetch,

    /// <summary>A number or mask that a branch or a loop has set.</summary>
    Variable,

    Add,
    Subtract,
    Multiply,
    Divide,
    Negate,

    Sqrt,
    Abs,
    Floor,
    Truncate,

    /// <summary>A function of the library; the index is the <see cref="Forms.MathFunction"/>.</summary>
    Function,

    Less,
    LessOrEqual,
    Equal,
    NotEqual,

    /// <summary>The mask of numbers that are not zero.</summary>
    Truth,

    /// <summary>1 where a mask is set, else 0.</summary>
    NumberOf,
    And,
    Or,
    Not,

    /// <summary>Where the first input is set the second, elsewhere the third.</summary>
    Select,

    /// <summary>The mask of rows that are no padding.</summary>
    RowsInUse,

    /// <summary>The lowest argument of a table; the index is the table's.</summary>
    TableFrom,

    /// <summary>The points of a table per unit of its argument.</summary>
    TableScale,

    /// <summary>The place of an argument in a table.</summary>
    TablePosition,

    /// <summary>Eight quantities at a position; the index is the table's, the element the sheet.</summary>
    TableSheet,

    /// <summary>One of the eight; the index tells which. The second input is the argument, for NaN.</summary>
    TableQuantity,

    /// <summary>The result of a service.</summary>
    Service,
}
