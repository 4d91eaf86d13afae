package vn.boiduong.portal.web;

import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;
import vn.boiduong.shared.Wording;

/** An expression of a page that comes to a wording is the text of that wording in the language the page is made in. */
@Component
class WordingsInPages {

    WordingsInPages(SpringTemplateEngine pages) {
        pages.setDialects(pages.getDialects().stream().map(dialect -> dialect instanceof SpringStandardDialect ? new Dialect() : dialect)
                .collect(Collectors.toSet()));
    }

    private static final class Dialect extends SpringStandardDialect {

        @Override
        public IStandardVariableExpressionEvaluator getVariableExpressionEvaluator() {
            IStandardVariableExpressionEvaluator expressions = super.getVariableExpressionEvaluator();
            return (context, expression, how) -> evaluate(expressions, context, expression, how);
        }

        private static Object evaluate(IStandardVariableExpressionEvaluator expressions, IExpressionContext context,
                                       IStandardVariableExpression expression, StandardExpressionExecutionContext how) {
            Object found = expressions.evaluate(context, expression, how);
            return found instanceof Wording wording ? wording.in(context.getLocale()) : found;
        }
    }
}
