import java.io.FileInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Asks veraPDF about files: VeraCli FLAVOUR,FLAVOUR FILE FILE …
 *
 * One line for each file and flavour: file, flavour, "passed" or "failed", then each broken rule once with how often
 * and where first, all parted by tabs.
 */
public class VeraCli {
    public static void main(String[] arguments) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (int index = 1; index < arguments.length; index++) {
            for (String name : arguments[0].split(",")) {
                System.out.println(arguments[index] + "\t" + name + "\t" + judge(arguments[index], name));
            }
        }
    }

    private static String judge(String path, String name) throws Exception {
        PDFAFlavour flavour = PDFAFlavour.fromString(name);
        try (InputStream file = new FileInputStream(path);
                PDFAParser parser = Foundries.defaultInstance().createParser(file, flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            return result.isCompliant() ? "passed" : "failed" + describe(result);
        }
    }

    private static String describe(ValidationResult result) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, String> examples = new TreeMap<>();
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
                counts.merge(rule, 1, Integer::sum);
                examples.putIfAbsent(rule, assertion.getMessage() + " @ " + assertion.getLocation().getContext());
            }
        }
        StringBuilder said = new StringBuilder();
        counts.forEach((rule, count) ->
            said.append("\t").append(rule).append(" x").append(count).append(": ").append(examples.get(rule)));
        return said.toString();
    }
}
