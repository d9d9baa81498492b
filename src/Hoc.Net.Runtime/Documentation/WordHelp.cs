namespace Hoc.Net.Runtime.Documentation;

/// <summary>What the words of the grammar and the variables that are there from the start mean: what no attribute can tell.</summary>
internal static class WordHelp
{
    private static readonly Dictionary<string, (string Usage, string Help)> Keywords = new()
    {
        ["access"] = ("access section", "Makes a section the accessed one until the next access."),
        ["begintemplate"] = ("begintemplate Name ... endtemplate Name", "Defines a class: its variables, procedures and sections; init() sets up each new instance."),
        ["break"] = ("break", "Leaves the innermost loop."),
        ["connect"] = ("connect child(0), parent(x)", "Connects an end of a section to a place of another; parent { connect child(0), x } says the same."),
        ["continue"] = ("continue", "Goes on with the next turn of the innermost loop."),
        ["create"] = ("create name, name[n]", "Makes sections; one that has the name already is replaced."),
        ["debug"] = ("debug", "Is understood and does nothing."),
        ["delete"] = ("delete name", "Makes a number variable undefined again."),
        ["depvar"] = ("depvar x, y[n]", "Names the unknowns of a system of equations that eqn and solve() treat."),
        ["double"] = ("double x[n], y[n][m]", "Declares arrays of numbers."),
        ["else"] = ("if (condition) statement else statement", "What is done when the condition is 0."),
        ["endtemplate"] = ("endtemplate Name", "Ends the class that begintemplate began."),
        ["eqn"] = ("eqn x:: left = right", "Gives an equation of the system of depvar; one colon adds to a side."),
        ["external"] = ("external name, name", "Makes names of the top level known in a template."),
        ["for"] = ("for i = first, last statement", "Repeats. Also for (start; condition; step), for (x) over the segments, for (x, 0) without the ends, for iterator(arguments)."),
        ["forall"] = ("forall statement", "Does a statement in each section."),
        ["forsec"] = ("forsec list statement", "Does a statement in each section of a SectionList, or whose name contains a pattern."),
        ["func"] = ("func name() { ... return x }", "Defines a function that gives a number; its arguments are $1, $s1, $o1, $&1."),
        ["help"] = ("help name", "Tells about a name; alone, how to ask."),
        ["if"] = ("if (condition) statement else statement", "Does a statement when the condition is not 0."),
        ["ifsec"] = ("ifsec list statement", "Does a statement if the accessed section is in a SectionList, or its name contains a pattern."),
        ["insert"] = ("insert mechanism", "Inserts a density mechanism into the accessed section."),
        ["iterator"] = ("iterator name() { ... iterator_statement ... }", "Defines a loop of one's own, for for name(arguments) statement."),
        ["iterator_statement"] = ("iterator_statement", "Where an iterator does the statement of its loop."),
        ["local"] = ("local x, y", "At the beginning of a procedure: numbers of this call alone."),
        ["localobj"] = ("localobj a, b", "At the beginning of a procedure: objects of this call alone."),
        ["new"] = ("objectvariable = new Class(arguments)", "Makes an object."),
        ["obfunc"] = ("obfunc name() { ... return object }", "Defines a function that gives an object."),
        ["objectvar"] = ("objectvar a, b[n]", "The same as objref."),
        ["objref"] = ("objref a, b[n]", "Declares variables for objects; they hold NULLobject at first."),
        ["print"] = ("print x, \"text\", object", "Prints numbers, strings and names of objects, and ends the line."),
        ["proc"] = ("proc name() { ... }", "Defines a procedure; its arguments are $1, $s1, $o1, $&1."),
        ["public"] = ("public name, name", "Makes names of a template reachable through its objects."),
        ["read"] = ("read(x)", "Reads a number from the next line of the script; 0 at its end."),
        ["return"] = ("return x", "Ends a procedure; a func gives a number, an obfunc an object."),
        ["setpointer"] = ("setpointer object.pointer, variable", "Lets a POINTER variable of a point process, or of a density mechanism at a place, refer to a variable; its mechanism then reads and writes that."),
        ["stop"] = ("stop", "Ends all that runs, back to the top level."),
        ["strdef"] = ("strdef s, r", "Declares strings."),
        ["this"] = ("objref this", "In a template: the object itself."),
        ["uninsert"] = ("uninsert mechanism", "Takes a density mechanism out of the accessed section."),
        ["unref"] = ("proc unref() { ... }", "In a template: is called when a reference to an object goes; $1 counts those left."),
        ["while"] = ("while (condition) statement", "Repeats as long as the condition is not 0."),
    };

    private static readonly Dictionary<string, (string Usage, string Help)> Variables = new()
    {
        ["DEG"] = ("DEG", "Degrees of a radian, 180/PI."),
        ["E"] = ("E", "The base of natural logarithms."),
        ["FARADAY"] = ("FARADAY", "The Faraday constant, 96485.33 coulombs per mole."),
        ["GAMMA"] = ("GAMMA", "Euler's constant, 0.5772."),
        ["L"] = ("L", "The length of a section, um."),
        ["PHI"] = ("PHI", "The golden ratio, 1.618."),
        ["PI"] = ("PI", "The ratio of a circle's circumference to its diameter."),
        ["R"] = ("R", "The gas constant, 8.314 joules per kelvin and mole."),
        ["Ra"] = ("Ra", "The axial resistivity of a section, ohm cm."),
        ["celsius"] = ("celsius", "The temperature, degrees Celsius; mechanisms depend on it."),
        ["clamp_resist"] = ("clamp_resist", "The resistance of fclamp's electrode, megohm."),
        ["cm"] = ("cm(x)", "The membrane capacitance of a segment, uF/cm2."),
        ["diam"] = ("diam(x)", "The diameter of a segment, um."),
        ["diam_changed"] = ("diam_changed", "1 while the geometry waits to be worked through; set to 1, lets it be."),
        ["dt"] = ("dt", "The time step, ms."),
        ["float_epsilon"] = ("float_epsilon", "How far apart two numbers may be that comparisons take as equal, 1e-11."),
        ["hoc_ac_"] = ("hoc_ac_", "A number that strings executed for their value are assigned to."),
        ["hoc_cross_x_"] = ("hoc_cross_x_", "Where the cross hair of a Graph was put last: x."),
        ["hoc_cross_y_"] = ("hoc_cross_y_", "Where the cross hair of a Graph was put last: y."),
        ["hoc_obj_"] = ("hoc_obj_[0], hoc_obj_[1]", "Two object variables that the tools of windows put Vectors into."),
        ["nseg"] = ("nseg", "The number of segments of a section; odd numbers keep its middle."),
        ["rallbranch"] = ("rallbranch", "How many equal branches a section stands for."),
        ["secondorder"] = ("secondorder", "The integration: 0 implicit Euler, 1 Crank-Nicolson, 2 with currents at second order too."),
        ["stoprun"] = ("stoprun", "Set to 1, ends continuerun() after the step."),
        ["t"] = ("t", "The time of the model, ms."),
        ["v"] = ("v(x)", "The membrane potential of a segment, mV."),
    };

    private static readonly Dictionary<string, (string Usage, string Help)> ProcessMembers = new()
    {
        ["loc"] = ("process.loc(x)", "Puts the point process to x of the accessed section; without x gives where it is."),
        ["get_loc"] = ("process.get_loc()", "Gives where the point process is and makes its section the accessed one until pop_section()."),
        ["has_loc"] = ("process.has_loc()", "1 when the point process sits in a section."),
        ["get_segment"] = ("process.get_segment()", "Gives where the point process is."),
    };

    /// <summary>A member of all point processes, or null.</summary>
    public static (string Usage, string Help)? ProcessMember(string name) => ProcessMembers.TryGetValue(name, out var found) ? found : null;

    /// <summary>The keyword or word of templates, or null.</summary>
    public static (string Usage, string Help)? Keyword(string name) => Keywords.TryGetValue(name, out var found) ? found : null;

    /// <summary>A variable of the session or of sections, or null.</summary>
    public static (string Usage, string Help)? Variable(string name) => Variables.TryGetValue(name, out var found) ? found : null;

    /// <summary>The names of all keywords.</summary>
    public static IEnumerable<string> KeywordNames => Keywords.Keys;

    /// <summary>The names of all variables.</summary>
    public static IEnumerable<string> VariableNames => Variables.Keys;
}
