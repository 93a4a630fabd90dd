// Written by `npm run build` from openapi/. Do not edit: change the source and build again.

export interface paths {
    "/time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the clock
         * @description The store's clock. It touches nothing else, which makes it a good check of credentials.
         */
        get: operations["getTime"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/store": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the store
         * @description What the control panel says about the store: names, addresses, units, plan and features.
         */
        get: operations["getStore"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List products
         * @description A page of the products that match the filters, in the order of their ids.
         */
        get: operations["listProducts"];
        put?: never;
        /**
         * Create a product
         * @description Creates one product. Fields that are left out get their defaults.
         */
        post: operations["createProduct"];
        /**
         * Delete all products
         * @description Schedules a task that deletes every product, or those that match the filters.
         */
        delete: operations["deleteAllProducts"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count products
         * @description The number of products that match the filters.
         */
        get: operations["countProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{product_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        /**
         * Read a product
         * @description One product.
         */
        get: operations["getProduct"];
        /**
         * Update a product
         * @description Changes the fields that are sent, and no others.
         */
        put: operations["updateProduct"];
        post?: never;
        /**
         * Delete a product
         * @description Deletes one product.
         */
        delete: operations["deleteProduct"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List categories
         * @description A page of the categories that match the filters, in the order of their ids.
         */
        get: operations["listCategories"];
        put?: never;
        /**
         * Create a category
         * @description Creates one category. Fields that are left out get their defaults. A name that is in use already is refused with 409 (this contract's choice), more than 16,000 categories or more than 7 levels of parents with 403.
         */
        post: operations["createCategory"];
        /**
         * Delete all categories
         * @description Schedules a task that deletes every category, or those that match the filters. While any product is in one of them, or another category below one of them, the whole call is refused; that this is a 409 is this contract's choice.
         */
        delete: operations["deleteAllCategories"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/categories/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count categories
         * @description The number of categories that match the filters.
         */
        get: operations["countCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/categories/{category_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the category.
                 * @example 14
                 */
                category_id: components["parameters"]["CategoryId"];
            };
            cookie?: never;
        };
        /**
         * Read a category
         * @description One category.
         */
        get: operations["getCategory"];
        /**
         * Update a category
         * @description Changes the fields that are sent, and no others. A name that is in use already is refused with 409 (this contract's choice), more than 7 levels of parents with 403.
         */
        put: operations["updateCategory"];
        post?: never;
        /**
         * Delete a category
         * @description Deletes one category. A category that holds products is refused with 409; so is one that has subcategories (this contract's choice).
         */
        delete: operations["deleteCategory"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{product_id}/custom_fields": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        /**
         * List the custom fields of a product
         * @description A page of the custom fields of a product, in the order of their ids.
         */
        get: operations["listProductCustomFields"];
        put?: never;
        /**
         * Create a custom field of a product
         * @description Creates one custom field of a product. Fields that are left out get their defaults. One with the name and the text of another one is refused with 409, more than 200 of a product with 403 (this contract's choice).
         */
        post: operations["createProductCustomField"];
        /**
         * Delete all custom fields of a product
         * @description Schedules a task that deletes every custom field of a product. The API's own pages delete them page by page; that this takes one request is this contract's choice.
         */
        delete: operations["deleteAllProductCustomFields"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/custom_fields/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the custom fields of all products
         * @description The number of custom fields of all products.
         */
        get: operations["countProductCustomFields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{product_id}/custom_fields/{custom_field_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
                /**
                 * @description The id of the custom field.
                 * @example 6
                 */
                custom_field_id: components["parameters"]["CustomFieldId"];
            };
            cookie?: never;
        };
        /**
         * Read a custom field of a product
         * @description One custom field of a product.
         */
        get: operations["getProductCustomField"];
        /**
         * Update a custom field of a product
         * @description Changes the fields that are sent, and no others. The name and the text have to be sent, whether they change or not. Both those of another one are refused with 409 (this contract's choice).
         */
        put: operations["updateProductCustomField"];
        post?: never;
        /**
         * Delete a custom field of a product
         * @description Deletes one custom field of a product.
         */
        delete: operations["deleteProductCustomField"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{product_id}/skus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        /**
         * List the SKUs of a product
         * @description A page of the SKUs of a product that match the filters, in the order of their ids.
         */
        get: operations["listProductSkus"];
        put?: never;
        /**
         * Create a SKU of a product
         * @description Creates one SKU of a product. Fields that are left out get their defaults. A code that a product or another SKU of the store has is refused with 409 (this contract's choice), more than 500 SKUs of a product with 403.
         */
        post: operations["createProductSku"];
        /**
         * Delete all SKUs of a product
         * @description Schedules a task that deletes every SKU of a product, or those that match the filters. The API's own pages delete them page by page; that this takes one request is this contract's choice.
         */
        delete: operations["deleteAllProductSkus"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/skus/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the SKUs of all products
         * @description The number of SKUs of all products that match the filters.
         */
        get: operations["countProductSkus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{product_id}/skus/{sku_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
                /**
                 * @description The id of the SKU.
                 * @example 101
                 */
                sku_id: components["parameters"]["SkuId"];
            };
            cookie?: never;
        };
        /**
         * Read a SKU of a product
         * @description One SKU of a product.
         */
        get: operations["getProductSku"];
        /**
         * Update a SKU of a product
         * @description Changes the fields that are sent, and no others. A code that a product or another SKU of the store has is refused with 409; options that are sent replace the former ones (this contract's choice).
         */
        put: operations["updateProductSku"];
        post?: never;
        /**
         * Delete a SKU of a product
         * @description Deletes one SKU of a product. Conditions of the product's rules that name it stay as they are (this contract's choice).
         */
        delete: operations["deleteProductSku"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{product_id}/images": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        /**
         * List the images of a product
         * @description A page of the images of a product, in the order of their ids.
         */
        get: operations["listProductImages"];
        put?: never;
        /**
         * Create an image of a product
         * @description Creates one image of a product. Fields that are left out get their defaults. The first image of a product is its thumbnail, and so is one that is created as such: the flag of the former one is cleared (this contract's choice).
         */
        post: operations["createProductImage"];
        /**
         * Delete all images of a product
         * @description Schedules a task that deletes every image of a product. The API's own pages delete them page by page; that this takes one request is this contract's choice.
         */
        delete: operations["deleteAllProductImages"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/images/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the images of all products
         * @description The number of images of all products.
         */
        get: operations["countProductImages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{product_id}/images/{image_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
                /**
                 * @description The id of the image.
                 * @example 247
                 */
                image_id: components["parameters"]["ImageId"];
            };
            cookie?: never;
        };
        /**
         * Read an image of a product
         * @description One image of a product.
         */
        get: operations["getProductImage"];
        /**
         * Update an image of a product
         * @description Changes the fields that are sent, and no others. An image that becomes the thumbnail takes the place of the former one, which cannot give it up otherwise (this contract's choice). A higher `sort_order` moves the images that have it, or one above it, back by one.
         */
        put: operations["updateProductImage"];
        post?: never;
        /**
         * Delete an image of a product
         * @description Deletes one image of a product. Where it was the thumbnail, the first of the images that are left takes its place (this contract's choice).
         */
        delete: operations["deleteProductImage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{product_id}/videos": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        /**
         * List the videos of a product
         * @description A page of the videos of a product, in the order of their ids.
         */
        get: operations["listProductVideos"];
        put?: never;
        /**
         * Create a video of a product
         * @description Creates one video of a product. Fields that are left out get their defaults. A video that the product has already is refused with 400, and so is one that is not at YouTube (this contract's choice).
         */
        post: operations["createProductVideo"];
        /**
         * Delete all videos of a product
         * @description Schedules a task that deletes every video of a product.
         */
        delete: operations["deleteAllProductVideos"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/videos/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the videos of all products
         * @description The number of videos of all products.
         */
        get: operations["countProductVideos"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{product_id}/videos/{video_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
                /**
                 * @description The id of the video, the one that YouTube gave it.
                 * @example a1B2c3D4e5F
                 */
                video_id: components["parameters"]["VideoId"];
            };
            cookie?: never;
        };
        /**
         * Read a video of a product
         * @description One video of a product.
         */
        get: operations["getProductVideo"];
        /**
         * Update a video of a product
         * @description Changes the fields that are sent, and no others. A new `url` gives the video another id, so that it has to be asked for under another path.
         */
        put: operations["updateProductVideo"];
        post?: never;
        /**
         * Delete a video of a product
         * @description Deletes one video of a product.
         */
        delete: operations["deleteProductVideo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{product_id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        /**
         * List the reviews of a product
         * @description A page of the reviews of a product, in the order of their ids.
         */
        get: operations["listProductReviews"];
        put?: never;
        /**
         * Create a review of a product
         * @description Creates one review of a product. Fields that are left out get their defaults.
         */
        post: operations["createProductReview"];
        /**
         * Delete all reviews of a product
         * @description Schedules a task that deletes every review of a product.
         */
        delete: operations["deleteAllProductReviews"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{product_id}/reviews/{review_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
                /**
                 * @description The id of the review.
                 * @example 8
                 */
                review_id: components["parameters"]["ReviewId"];
            };
            cookie?: never;
        };
        /**
         * Read a review of a product
         * @description One review of a product.
         */
        get: operations["getProductReview"];
        /**
         * Update a review of a product
         * @description Changes the fields that are sent, and no others.
         */
        put: operations["updateProductReview"];
        post?: never;
        /**
         * Delete a review of a product
         * @description Deletes one review of a product.
         */
        delete: operations["deleteProductReview"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{product_id}/configurable_fields": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        /**
         * List the configurable fields of a product
         * @description A page of the configurable fields of a product, in the order of their ids.
         */
        get: operations["listProductConfigurableFields"];
        put?: never;
        post?: never;
        /**
         * Delete all configurable fields of a product
         * @description Schedules a task that deletes every configurable field of a product. The API's own pages delete them page by page; that this takes one request is this contract's choice.
         */
        delete: operations["deleteAllProductConfigurableFields"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/configurable_fields/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the configurable fields of all products
         * @description The number of configurable fields of all products.
         */
        get: operations["countProductConfigurableFields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{product_id}/configurable_fields/{configurable_field_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
                /**
                 * @description The id of the configurable field.
                 * @example 1
                 */
                configurable_field_id: components["parameters"]["ConfigurableFieldId"];
            };
            cookie?: never;
        };
        /**
         * Read a configurable field of a product
         * @description One configurable field of a product.
         */
        get: operations["getProductConfigurableField"];
        put?: never;
        post?: never;
        /**
         * Delete a configurable field of a product
         * @description Deletes one configurable field of a product.
         */
        delete: operations["deleteProductConfigurableField"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{product_id}/discount_rules": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        /**
         * List the discount rules of a product
         * @description A page of the discount rules of a product, in the order of their ids.
         */
        get: operations["listProductDiscountRules"];
        put?: never;
        /**
         * Create a discount rule of a product
         * @description Creates one discount rule of a product. Fields that are left out get their defaults. Quantities that another rule of the product has, or a `max` that is not above `min`, are refused with 400 (this contract's choice).
         */
        post: operations["createProductDiscountRule"];
        /**
         * Delete all discount rules of a product
         * @description Schedules a task that deletes every discount rule of a product. The API's own pages delete them page by page; that this takes one request is this contract's choice.
         */
        delete: operations["deleteAllProductDiscountRules"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/discount_rules/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the discount rules of all products
         * @description The number of discount rules of all products.
         */
        get: operations["countProductDiscountRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{product_id}/discount_rules/{discount_rule_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
                /**
                 * @description The id of the discount rule.
                 * @example 1
                 */
                discount_rule_id: components["parameters"]["DiscountRuleId"];
            };
            cookie?: never;
        };
        /**
         * Read a discount rule of a product
         * @description One discount rule of a product.
         */
        get: operations["getProductDiscountRule"];
        /**
         * Update a discount rule of a product
         * @description Changes the fields that are sent, and no others. The type and its value have to be sent, whether they change or not. Quantities that another rule of the product has, or a `max` that is not above `min`, are refused with 400 (this contract's choice).
         */
        put: operations["updateProductDiscountRule"];
        post?: never;
        /**
         * Delete a discount rule of a product
         * @description Deletes one discount rule of a product.
         */
        delete: operations["deleteProductDiscountRule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{product_id}/options": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        /**
         * List the options of a product
         * @description A page of the options that the product has from its option set, in the order of their ids. A product without an option set has none.
         */
        get: operations["listProductOptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{product_id}/options/{product_option_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
                /**
                 * @description The id of the option of the product.
                 * @example 223
                 */
                product_option_id: components["parameters"]["ProductOptionId"];
            };
            cookie?: never;
        };
        /**
         * Read an option of a product
         * @description One option of a product.
         */
        get: operations["getProductOption"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{product_id}/rules": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        /**
         * List the rules of a product
         * @description A page of the rules of a product, in the order of their ids.
         */
        get: operations["listProductRules"];
        put?: never;
        /**
         * Create a rule of a product
         * @description Creates one rule of a product. Fields that are left out get their defaults. The product has to have the options or SKUs that the conditions name, or the rule is refused with 400 (this contract's choice).
         */
        post: operations["createProductRule"];
        /**
         * Delete all rules of a product
         * @description Schedules a task that deletes every rule of a product. The API's own pages delete them page by page; that this takes one request is this contract's choice.
         */
        delete: operations["deleteAllProductRules"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/rules/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the rules of all products
         * @description The number of rules of all products.
         */
        get: operations["countProductRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{product_id}/rules/{rule_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
                /**
                 * @description The id of the rule.
                 * @example 10
                 */
                rule_id: components["parameters"]["ProductRuleId"];
            };
            cookie?: never;
        };
        /**
         * Read a rule of a product
         * @description One rule of a product.
         */
        get: operations["getProductRule"];
        /**
         * Update a rule of a product
         * @description Changes the fields that are sent, and no others. Conditions that are sent are added to those that the rule has. A higher `sort_order` moves the rules that have it, or one above it, back by one.
         */
        put: operations["updateProductRule"];
        post?: never;
        /**
         * Delete a rule of a product
         * @description Deletes one rule of a product.
         */
        delete: operations["deleteProductRule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List options
         * @description A page of the options that match the filters, in the order of their ids.
         */
        get: operations["listOptions"];
        put?: never;
        /**
         * Create an option
         * @description Creates one option. Fields that are left out get their defaults. A name that is in use already is refused with 409 (this contract's choice).
         */
        post: operations["createOption"];
        /**
         * Delete all options
         * @description Schedules a task that deletes every option, or those that match the filters. Their values go with them, and option sets and products have none of them any longer (this contract's choice).
         */
        delete: operations["deleteAllOptions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/options/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count options
         * @description The number of options that match the filters.
         */
        get: operations["countOptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/options/{option_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the option.
                 * @example 18
                 */
                option_id: components["parameters"]["OptionId"];
            };
            cookie?: never;
        };
        /**
         * Read an option
         * @description One option.
         */
        get: operations["getOption"];
        /**
         * Update an option
         * @description Changes the fields that are sent, and no others. A name that is in use already is refused with 409 (this contract's choice).
         */
        put: operations["updateOption"];
        post?: never;
        /**
         * Delete an option
         * @description Deletes one option. Its values go with it, and option sets and products have it no longer (this contract's choice).
         */
        delete: operations["deleteOption"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/options/{option_id}/values": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the option.
                 * @example 18
                 */
                option_id: components["parameters"]["OptionId"];
            };
            cookie?: never;
        };
        /**
         * List the values of an option
         * @description A page of the values of an option, in the order of their ids.
         */
        get: operations["listOptionValues"];
        put?: never;
        /**
         * Create a value of an option
         * @description Creates one value of an option. Fields that are left out get their defaults. A label that another value of the option has is refused with 409 (this contract's choice), more than 250 values with 403. One that is the default takes the place of the former one.
         */
        post: operations["createOptionValue"];
        /**
         * Delete all values of an option
         * @description Schedules a task that deletes every value of an option. The API's own pages delete them page by page; that this takes one request is this contract's choice.
         */
        delete: operations["deleteAllOptionValues"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/options/{option_id}/values/{value_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the option.
                 * @example 18
                 */
                option_id: components["parameters"]["OptionId"];
                /**
                 * @description The id of the value.
                 * @example 68
                 */
                value_id: components["parameters"]["OptionValueId"];
            };
            cookie?: never;
        };
        /**
         * Read a value of an option
         * @description One value of an option.
         */
        get: operations["getOptionValue"];
        /**
         * Update a value of an option
         * @description Changes the fields that are sent, and no others. A label that another value of the option has is refused with 409 (this contract's choice). One that becomes the default takes the place of the former one.
         */
        put: operations["updateOptionValue"];
        post?: never;
        /**
         * Delete a value of an option
         * @description Deletes one value of an option.
         */
        delete: operations["deleteOptionValue"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/option_sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List option sets
         * @description A page of the option sets that match the filters, in the order of their ids.
         */
        get: operations["listOptionSets"];
        put?: never;
        /**
         * Create an option set
         * @description Creates one option set. Fields that are left out get their defaults. A name that is in use already is refused with 409 (this contract's choice).
         */
        post: operations["createOptionSet"];
        /**
         * Delete all option sets
         * @description Schedules a task that deletes every option set, or those that match the filters. Their products have no option set from then on (this contract's choice).
         */
        delete: operations["deleteAllOptionSets"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/option_sets/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count option sets
         * @description The number of option sets that match the filters.
         */
        get: operations["countOptionSets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/option_sets/{option_set_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the option set.
                 * @example 13
                 */
                option_set_id: components["parameters"]["OptionSetId"];
            };
            cookie?: never;
        };
        /**
         * Read an option set
         * @description One option set.
         */
        get: operations["getOptionSet"];
        /**
         * Update an option set
         * @description Changes the fields that are sent, and no others. The name has to be sent, whether it changes or not. One that is in use already is refused with 409 (this contract's choice).
         */
        put: operations["updateOptionSet"];
        post?: never;
        /**
         * Delete an option set
         * @description Deletes one option set. What it holds goes with it, and its products have no option set from then on (this contract's choice).
         */
        delete: operations["deleteOptionSet"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/option_sets/{option_set_id}/options": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the option set.
                 * @example 13
                 */
                option_set_id: components["parameters"]["OptionSetId"];
            };
            cookie?: never;
        };
        /**
         * List the options of an option set
         * @description A page of the options of an option set, in the order of their ids.
         */
        get: operations["listOptionSetOptions"];
        put?: never;
        /**
         * Create an option of an option set
         * @description Creates one option of an option set. Fields that are left out get their defaults. The products of the set have the option from then on (this contract's choice).
         */
        post: operations["createOptionSetOption"];
        /**
         * Delete all options of an option set
         * @description Schedules a task that deletes every option of an option set. The API's own pages delete them page by page; that this takes one request is this contract's choice.
         */
        delete: operations["deleteAllOptionSetOptions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/option_sets/{option_set_id}/options/{set_option_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the option set.
                 * @example 13
                 */
                option_set_id: components["parameters"]["OptionSetId"];
                /**
                 * @description The id of the option in the set, which is not that of the store's option.
                 * @example 43
                 */
                set_option_id: components["parameters"]["OptionSetOptionId"];
            };
            cookie?: never;
        };
        /**
         * Read an option of an option set
         * @description One option of an option set.
         */
        get: operations["getOptionSetOption"];
        /**
         * Update an option of an option set
         * @description Changes the fields that are sent, and no others. The options of the set's products follow (this contract's choice). Which option of the store it is cannot be changed.
         */
        put: operations["updateOptionSetOption"];
        post?: never;
        /**
         * Delete an option of an option set
         * @description Deletes one option of an option set. The products of the set lose the option; what their SKUs and rules say of it stays as it is (this contract's choice).
         */
        delete: operations["deleteOptionSetOption"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/brands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List brands
         * @description A page of the brands that match the filters, in the order of their ids.
         */
        get: operations["listBrands"];
        put?: never;
        /**
         * Create a brand
         * @description Creates one brand. Fields that are left out get their defaults. A name that is in use already is refused with 409, more than 30,000 brands with 403.
         */
        post: operations["createBrand"];
        /**
         * Delete all brands
         * @description Schedules a task that deletes every brand, or those that match the filters. Their products are of no brand from then on (this contract's choice).
         */
        delete: operations["deleteAllBrands"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/brands/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count brands
         * @description The number of brands that match the filters.
         */
        get: operations["countBrands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/brands/{brand_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the brand.
                 * @example 17
                 */
                brand_id: components["parameters"]["BrandId"];
            };
            cookie?: never;
        };
        /**
         * Read a brand
         * @description One brand.
         */
        get: operations["getBrand"];
        /**
         * Update a brand
         * @description Changes the fields that are sent, and no others. A name that is in use already is refused with 409 (this contract's choice).
         */
        put: operations["updateBrand"];
        post?: never;
        /**
         * Delete a brand
         * @description Deletes one brand. Its products are of no brand from then on (this contract's choice).
         */
        delete: operations["deleteBrand"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List orders
         * @description A page of the orders that match the filters, in the order that `sort` asks for. Archived orders are among them only where `is_deleted` asks for them (this contract's choice).
         */
        get: operations["listOrders"];
        put?: never;
        /**
         * Create an order
         * @description Creates one order, without any message to the customer. Fields that are left out get their defaults or are computed from the products. A quantity that cannot be sold is refused with 409, an option that is missing or wrong with 400.
         */
        post: operations["createOrder"];
        /**
         * Archive all orders
         * @description Schedules a task that archives every order, or those that match the filters. An archived order is not erased, but no longer found (404; this contract's choice), and listed and counted only where `is_deleted` asks for it.
         */
        delete: operations["deleteAllOrders"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count orders
         * @description The number of orders that match the filters, in all and in each status. Archived orders count only where `is_deleted` asks for them (this contract's choice).
         */
        get: operations["countOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the order.
                 * @example 118
                 */
                order_id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /**
         * Read an order
         * @description One order. An archived order is not found (404; this contract's choice), though a list can show it.
         */
        get: operations["getOrder"];
        /**
         * Update an order
         * @description Changes the fields that are sent, and no others, also in the billing address; discounts on products that change are lost. With a true `is_deleted` it archives the order as a DELETE does, and answers with it for the last time.
         */
        put: operations["updateOrder"];
        post?: never;
        /**
         * Archive an order
         * @description Archives one order. It is not erased, but no longer found (404; this contract's choice), and listed and counted only where `is_deleted` asks for it.
         */
        delete: operations["deleteOrder"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customers
         * @description A page of the customers that match the filters, in the order of their ids.
         */
        get: operations["listCustomers"];
        put?: never;
        /**
         * Create a customer
         * @description Creates one customer. Fields that are left out get their defaults, and a password is made up. An e-mail address that is in use already is refused with 409 (this contract's choice).
         */
        post: operations["createCustomer"];
        /**
         * Delete all customers
         * @description Schedules a task that deletes every customer, or those that match the filters.
         */
        delete: operations["deleteAllCustomers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count customers
         * @description The number of customers that match the filters.
         */
        get: operations["countCustomers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customer_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the customer.
                 * @example 5
                 */
                customer_id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        /**
         * Read a customer
         * @description One customer.
         */
        get: operations["getCustomer"];
        /**
         * Update a customer
         * @description Changes the fields that are sent, and no others. An e-mail address that is in use already is refused with 409 (this contract's choice).
         */
        put: operations["updateCustomer"];
        post?: never;
        /**
         * Delete a customer
         * @description Deletes one customer.
         */
        delete: operations["deleteCustomer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The clock of the store. */
        Time: {
            /**
             * Format: int64
             * @description Seconds since the Unix epoch.
             * @example 1529512970
             */
            readonly time: number;
        };
        /** @description The time zone of the store, and how it writes dates. */
        StoreTimezone: {
            /**
             * @description The name of the time zone in the IANA database.
             * @example America/Chicago
             */
            name: string;
            /**
             * Format: int32
             * @description The offset from UTC outside of daylight saving time, in seconds.
             * @example -21600
             */
            raw_offset: number;
            /**
             * Format: int32
             * @description The offset from UTC in daylight saving time, in seconds.
             * @example -18000
             */
            dst_offset: number;
            /**
             * @description Whether daylight saving time is in force.
             * @example true
             */
            dst_correction: boolean;
            /** @description How the store writes dates, in the notation of the PHP function `date`. */
            date_format: {
                /**
                 * @description A date in the storefront.
                 * @example M jS Y
                 */
                display: string;
                /**
                 * @description A date in an exported file.
                 * @example M jS Y
                 */
                export: string;
                /**
                 * @description A date with its time in the storefront.
                 * @example M jS Y @ g:i A
                 */
                extended_display: string;
            };
        };
        /** @description The logo of the store; an empty array where there is none. */
        StoreLogo: {
            /**
             * Format: uri
             * @description Where the image is.
             * @example https://store-abc123.mybigcommerce.com/images/logo.png
             */
            url: string;
        } | unknown[];
        /**
         * @description The checkout that the storefront uses.
         * @example optimized
         * @enum {string}
         */
        CheckoutType: "optimized" | "single" | "single_customizable" | "klarna";
        /** @description What is switched on in the store. */
        StoreFeatures: {
            /**
             * @description Whether the theme is a Stencil theme.
             * @example true
             */
            stencil_enabled: boolean;
            /**
             * @description Whether every page of the storefront is served with https.
             * @example true
             */
            sitewidehttps_enabled: boolean;
            /**
             * @description The id of the store's catalogue at Facebook, empty for none.
             * @example
             */
            facebook_catalog_id: string;
            checkout_type: components["schemas"]["CheckoutType"];
            /**
             * @description Whether customers can keep wish lists.
             * @example true
             */
            wishlists_enabled: boolean;
            /**
             * @description Whether the storefront's GraphQL API can be used.
             * @example true
             */
            graphql_storefront_api_enabled: boolean;
            /**
             * @description Whether customers are asked before they are tracked.
             * @example false
             */
            shopper_consent_tracking_enabled: boolean;
            /**
             * @description Whether the store can have more than one storefront.
             * @example false
             */
            multi_storefront_enabled: boolean;
            /** @description How many storefronts the plan allows. */
            storefront_limits: {
                /**
                 * Format: int32
                 * @description How many may be active.
                 * @example 1
                 */
                active: number;
                /**
                 * Format: int32
                 * @description How many there may be, the inactive ones included.
                 * @example 1
                 */
                total_including_inactive: number;
            };
        };
        /** @description The store as its control panel describes it. All of it is read-only; no method of the API changes it. */
        Store: {
            /**
             * @description The hash that names the store; it is part of the gateway's address.
             * @example abc123
             */
            id: string;
            /**
             * Format: uuid
             * @description The id of the account that owns the store.
             * @example 8d4d492f-17a1-4d95-b396-e1c5720815a5
             */
            account_uuid: string;
            /**
             * @description The domain of the storefront.
             * @example my-awesome.store
             */
            domain: string;
            /**
             * Format: uri
             * @description The address of the storefront, with https.
             * @example https://my-awesome.store
             */
            secure_url: string;
            /**
             * Format: uri
             * @description The address of the control panel.
             * @example https://store-abc123.mybigcommerce.com
             */
            control_panel_base_url: string;
            /**
             * @description The state that the store is in.
             * @example live
             */
            status: string;
            /**
             * @description The name of the store.
             * @example BigCommerce
             */
            name: string;
            /**
             * @description The first name of the store's owner.
             * @example Jane
             */
            first_name: string;
            /**
             * @description The last name of the store's owner.
             * @example Doe
             */
            last_name: string;
            /**
             * @description The postal address that the store shows.
             * @example 123 Main Street, Austin, TX 78751
             */
            address: string;
            /**
             * @description The name of the country where the store is.
             * @example United States
             */
            country: string;
            /**
             * @description The code of that country (ISO 3166-1 alpha-2).
             * @example US
             */
            country_code: string;
            /**
             * @description The region whose data centres host the store.
             * @example us-central1
             */
            infrastructure_region: string;
            /**
             * @description The telephone number that the store shows.
             * @example 555-123-4567
             */
            phone: string;
            /**
             * Format: email
             * @description Where the platform writes to the store's owner.
             * @example jane@example.com
             */
            admin_email: string;
            /**
             * Format: email
             * @description Where messages about orders come from and replies to them go.
             * @example orders@example.com
             */
            order_email: string;
            /**
             * @description The icon of the storefront.
             * @example https://store-abc123.mybigcommerce.com/favicon.ico
             */
            favicon_url: string;
            timezone: components["schemas"]["StoreTimezone"];
            /**
             * @description The code of the storefront's language.
             * @example en
             */
            language: string;
            /**
             * @description The code of the store's currency (ISO 4217).
             * @example USD
             */
            currency: string;
            /**
             * @description The symbol of that currency.
             * @example $
             */
            currency_symbol: string;
            /**
             * @description On which side of an amount the symbol stands.
             * @example left
             * @enum {string}
             */
            currency_symbol_location: "left" | "right";
            /**
             * @description What separates the decimals of an amount.
             * @example .
             */
            decimal_separator: string;
            /**
             * @description What separates the thousands of an amount.
             * @example ,
             */
            thousands_separator: string;
            /**
             * Format: int32
             * @description How many decimals an amount is shown with.
             * @example 2
             */
            decimal_places: number;
            /**
             * @description The unit of every weight.
             * @example Ounces
             */
            weight_units: string;
            /**
             * @description The unit of every length.
             * @example Inches
             */
            dimension_units: string;
            /**
             * Format: int32
             * @description How many decimals a length is shown with.
             * @example 2
             */
            dimension_decimal_places: number;
            /**
             * @description What separates the decimals of a length.
             * @example .
             */
            dimension_decimal_token: string;
            /**
             * @description What separates the thousands of a length.
             * @example ,
             */
            dimension_thousands_token: string;
            /**
             * @description The name of the plan that the store is on.
             * @example Standard
             */
            plan_name: string;
            /**
             * @description The level of that plan.
             * @example Standard
             */
            plan_level: string;
            /**
             * @description Whether the plan is a trial.
             * @example false
             */
            plan_is_trial: boolean;
            /**
             * @description The line of business that the owner has stated.
             * @example Technology
             */
            industry: string;
            logo: components["schemas"]["StoreLogo"];
            /**
             * @description Whether the merchant enters prices that include the tax.
             * @example false
             */
            is_price_entered_with_tax: boolean;
            /**
             * Format: int64
             * @description The number of the store.
             * @example 4884484848484
             */
            store_id: number;
            /**
             * Format: int32
             * @description The id of the channel that the store has from the start.
             * @example 1
             */
            default_channel_id: number;
            /**
             * Format: int32
             * @description The id of that channel's site.
             * @example 1000
             */
            default_site_id: number;
            /**
             * @description The price comparison services that the store feeds.
             * @example []
             */
            active_comparison_modules: unknown[];
            features: components["schemas"]["StoreFeatures"];
        };
        /**
         * @description The condition of the product.
         * @example New
         * @enum {string}
         */
        ProductCondition: "New" | "Used" | "Refurbished";
        /**
         * @description Whether the product can be bought, cannot be bought, or can be ordered before its release.
         * @example available
         * @enum {string}
         */
        ProductAvailability: "available" | "disabled" | "preorder";
        /**
         * @description A moment as a filter takes it, in the form of RFC 2822 or of ISO 8601; the latter may stop at the year, the month or the day.
         * @example 2012-09-21
         */
        DateFilter: string;
        /**
         * @description A yes or no as a filter takes it, `true` or `1`, `false` or `0`, in upper or lower case.
         * @example true
         */
        BooleanFilter: boolean | string;
        /**
         * @description Whether the product is shipped or downloaded.
         * @example physical
         * @enum {string}
         */
        ProductType: "physical" | "digital";
        /**
         * @description Whether stock is not tracked, tracked for the product, or tracked for each of its SKUs.
         * @example none
         * @enum {string}
         */
        InventoryTracking: "none" | "simple" | "sku";
        /**
         * @description An amount as a write may state it, as a string or as a number. It is stored, and answered, with four decimals.
         * @example 89.0000
         */
        DecimalInput: string | number;
        /**
         * @description An amount of money, a weight or a length, as a string with four decimals.
         * @example 89.0000
         */
        Decimal: string;
        /**
         * @description A moment as a write may state it, in the form of RFC 2822 with any offset, or an empty string for none.
         * @example Thu, 20 Sep 2012 21:31:01 -0500
         */
        DateTimeInput: string;
        /**
         * @description A moment in the form of RFC 2822, in UTC, or an empty string where there is none.
         * @example
         */
        DateTimeOrEmpty: string;
        /**
         * @description A moment in the form of RFC 2822, in UTC.
         * @example Fri, 21 Sep 2012 02:31:01 +0000
         */
        DateTime: string;
        /** @description The main image of a product; id 0 and nulls where there is none. */
        PrimaryImage: {
            /**
             * Format: int32
             * @description The id of the image, 0 for none.
             * @example 247
             */
            id: number;
            /**
             * Format: uri
             * @description The image at full size.
             * @example https://store-abc123.mybigcommerce.com/images/plain-tshirt-zoom.jpg
             */
            zoom_url: string | null;
            /**
             * Format: uri
             * @description The image as a thumbnail.
             * @example https://store-abc123.mybigcommerce.com/images/plain-tshirt-thumbnail.jpg
             */
            thumbnail_url: string | null;
            /**
             * Format: uri
             * @description The image at the size of a product page.
             * @example https://store-abc123.mybigcommerce.com/images/plain-tshirt-standard.jpg
             */
            standard_url: string | null;
            /**
             * Format: uri
             * @description The image at its smallest.
             * @example https://store-abc123.mybigcommerce.com/images/plain-tshirt-tiny.jpg
             */
            tiny_url: string | null;
        };
        /** @description Where the option set is to be found, null where the product has none. */
        OptionSetLink: {
            /**
             * Format: uri
             * @description The absolute URI.
             * @example https://store-abc123.mybigcommerce.com/api/v2/optionsets/13.json
             */
            url: string;
            /**
             * @description The path below the API's base.
             * @example /option_sets/13
             */
            resource: string;
        } | null;
        /** @description Where a sub-resource is to be found. */
        ResourceLink: {
            /**
             * Format: uri
             * @description The absolute URI.
             * @example https://store-abc123.mybigcommerce.com/api/v2/products/32/images.json
             */
            url: string;
            /**
             * @description The path below the API's base.
             * @example /products/32/images
             */
            resource: string;
        };
        /** @description A product as the API answers it. */
        Product: {
            /**
             * Format: int32
             * @description The id, given by the store.
             * @example 32
             */
            readonly id: number;
            /**
             * @description The name, which no other product of the store has (this contract's choice). The length is that of the newer API.
             * @example Plain T-Shirt
             */
            name: string;
            type: components["schemas"]["ProductType"];
            /**
             * @description The stock keeping unit, which no other product and no SKU of the store has (this contract's choice).
             * @example TTRPS
             */
            sku: string;
            /**
             * @description The description, in HTML.
             * @example Soft cotton
             */
            description: string | null;
            /**
             * @description Words that the store's search finds the product by, separated by commas.
             * @example shirt, cotton
             */
            search_keywords: string | null;
            availability: components["schemas"]["ProductAvailability"];
            /**
             * @description When the product is usually shipped.
             * @example Usually ships in 24 hours.
             */
            availability_description: string;
            /**
             * @description The ids of the categories that hold the product. A PUT replaces them all.
             * @example [
             *       14
             *     ]
             */
            categories: number[];
            /**
             * Format: int32
             * @description The id of the brand, 0 for none, as it is once the brand is deleted (this contract's choice).
             * @example 17
             */
            brand_id: number;
            /**
             * @description Whether customers can see the product.
             * @example true
             */
            is_visible: boolean;
            /**
             * @description Whether the product is shown among the featured ones.
             * @example false
             */
            is_featured: boolean;
            /**
             * @description Whether the product is shipped free of charge.
             * @example false
             */
            is_free_shipping: boolean;
            condition: components["schemas"]["ProductCondition"];
            /**
             * @description Whether customers see the condition.
             * @example false
             */
            is_condition_shown: boolean;
            inventory_tracking: components["schemas"]["InventoryTracking"];
            /**
             * Format: int32
             * @description How many are in stock. It counts where `inventory_tracking` is `simple`.
             * @example 0
             */
            inventory_level: number;
            /**
             * Format: int32
             * @description The stock at which the merchant is warned. It counts where `inventory_tracking` is `simple`.
             * @example 0
             */
            inventory_warning_level: number;
            /**
             * @description The ids of related products, separated by commas; `-1` lets the store choose.
             * @example -1
             */
            related_products: string;
            /**
             * Format: int32
             * @description The least that one order must hold, 0 for no such limit.
             * @example 0
             */
            order_quantity_minimum: number;
            /**
             * Format: int32
             * @description The most that one order may hold, 0 for no such limit.
             * @example 0
             */
            order_quantity_maximum: number;
            /**
             * Format: int32
             * @description The place of the product in its categories; lower comes first.
             * @example 0
             */
            sort_order: number;
            /**
             * @description The warranty.
             * @example One year
             */
            warranty: string | null;
            /**
             * @description The path of the product's page in the storefront.
             * @example /plain-tshirt/
             */
            custom_url: string;
            /**
             * @description The title of the product's page.
             * @example Plain T-Shirt
             */
            page_title: string;
            /**
             * @description Keywords for search engines.
             * @example shirt
             */
            meta_keywords: string | null;
            /**
             * @description A description for search engines.
             * @example A plain T-shirt.
             */
            meta_description: string | null;
            /**
             * @deprecated
             * @description The template of the product's page. Only Blueprint themes use it.
             * @example product.html
             */
            layout_file: string;
            /**
             * @description Whether the price is hidden.
             * @example false
             */
            is_price_hidden: boolean;
            /**
             * @description What is shown in the place of a hidden price.
             * @example Call for the price
             */
            price_hidden_label: string;
            /**
             * Format: int32
             * @description The id of the option set; null in a PUT takes it away, as the deletion of the set does (this contract's choice).
             * @example 13
             */
            option_set_id: number | null;
            /**
             * @description Where the options stand on the product's page.
             * @example right
             * @enum {string}
             */
            option_set_display: "right" | "below";
            /**
             * Format: int32
             * @description The id of the tax class. It is ignored where taxes are computed automatically.
             * @example 0
             */
            tax_class_id: number;
            /**
             * @description The universal product code.
             * @example
             */
            upc: string | null;
            /**
             * @description The label of the event date.
             * @example Delivery Date
             */
            event_date_field_name: string;
            /**
             * @description Whether customers choose an event date, and from which dates.
             * @example none
             * @enum {string}
             */
            event_date_type: "none" | "after" | "before" | "range";
            /**
             * @description An account of the accounting software MYOB.
             * @example
             */
            myob_asset_account: string;
            /**
             * @description An account of the accounting software MYOB.
             * @example
             */
            myob_income_account: string;
            /**
             * @description An account of the accounting software MYOB.
             * @example
             */
            myob_expense_account: string;
            /**
             * @description An account of the accounting software Peachtree.
             * @example
             */
            peachtree_gl_account: string;
            /**
             * @description Whether the product can only be ordered before its release.
             * @example false
             */
            is_preorder_only: boolean;
            /**
             * @description What customers read when they order before the release.
             * @example
             */
            preorder_message: string;
            /**
             * @description The Open Graph type of the product's page.
             * @example product
             * @enum {string}
             */
            open_graph_type: "product" | "album" | "book" | "drink" | "food" | "game" | "movie" | "song" | "tv_show";
            /**
             * @description The Open Graph title of the product's page.
             * @example
             */
            open_graph_title: string;
            /**
             * @description The Open Graph description of the product's page.
             * @example
             */
            open_graph_description: string | null;
            /**
             * @description Whether the thumbnail serves as the Open Graph image.
             * @example true
             */
            is_open_graph_thumbnail: boolean;
            /**
             * @description The product's tax code at Avalara.
             * @example
             */
            avalara_product_tax_code: string;
            /**
             * @description Where the product lies in the warehouse.
             * @example
             */
            bin_picking_number: string;
            /** @description The price. */
            price: components["schemas"]["Decimal"];
            /** @description What the product costs the merchant. */
            cost_price: components["schemas"]["Decimal"];
            /** @description The recommended price. */
            retail_price: components["schemas"]["Decimal"];
            /** @description The reduced price, 0 for none. */
            sale_price: components["schemas"]["Decimal"];
            /** @description What shipping costs, where it is a fixed price. */
            fixed_cost_shipping_price: components["schemas"]["Decimal"];
            /** @description The weight, in the unit of the store. */
            weight: components["schemas"]["Decimal"];
            /** @description The width, in the unit of the store. */
            width: components["schemas"]["Decimal"];
            /** @description The height, in the unit of the store. */
            height: components["schemas"]["Decimal"];
            /** @description The depth, in the unit of the store. */
            depth: components["schemas"]["Decimal"];
            /** @description The first event date that can be chosen. */
            event_date_start: components["schemas"]["DateTimeOrEmpty"];
            /** @description The last event date that can be chosen. */
            event_date_end: components["schemas"]["DateTimeOrEmpty"];
            /** @description When the product is released. */
            preorder_release_date: components["schemas"]["DateTimeOrEmpty"];
            /** @description The price that a customer pays, after a sale price and other rules. */
            readonly calculated_price: components["schemas"]["Decimal"];
            /**
             * @deprecated
             * @description Always null; the filter of this name took its place.
             * @example null
             */
            readonly keyword_filter: null;
            /**
             * Format: int32
             * @description The sum of all ratings.
             * @example 0
             */
            readonly rating_total: number;
            /**
             * Format: int32
             * @description The number of ratings.
             * @example 0
             */
            readonly rating_count: number;
            /**
             * Format: int32
             * @description How many have been sold.
             * @example 0
             */
            total_sold: number;
            /**
             * Format: int32
             * @description How often the page of the product was opened.
             * @example 0
             */
            view_count: number;
            /** @description When the product was created. */
            readonly date_created: components["schemas"]["DateTime"];
            /** @description When the product was last changed. */
            readonly date_modified: components["schemas"]["DateTime"];
            /** @description When the product was last imported. */
            readonly date_last_imported: components["schemas"]["DateTimeOrEmpty"];
            primary_image: components["schemas"]["PrimaryImage"];
            option_set: components["schemas"]["OptionSetLink"];
            /** @description The brand. */
            readonly brand: components["schemas"]["ResourceLink"];
            /** @description The images. */
            readonly images: components["schemas"]["ResourceLink"];
            /** @description The SKUs. */
            readonly skus: components["schemas"]["ResourceLink"];
            /** @description The options. */
            readonly options: components["schemas"]["ResourceLink"];
            /** @description The rules. */
            readonly rules: components["schemas"]["ResourceLink"];
            /** @description The videos. */
            readonly videos: components["schemas"]["ResourceLink"];
            /** @description The custom fields. */
            readonly custom_fields: components["schemas"]["ResourceLink"];
            /** @description The bulk prices. */
            readonly discount_rules: components["schemas"]["ResourceLink"];
            /** @description The configurable fields. */
            readonly configurable_fields: components["schemas"]["ResourceLink"];
            /** @description The tax class. */
            readonly tax_class: components["schemas"]["ResourceLink"];
            /** @description The reviews. */
            readonly reviews: components["schemas"]["ResourceLink"];
            /** @description The files that a digital product consists of. */
            readonly downloads: components["schemas"]["ResourceLink"];
        };
        /** @description The task that will do what was asked. The body of a 202 is this contract's choice. */
        ScheduledTask: {
            /**
             * @description What the task does.
             * @example delete-all
             * @enum {string}
             */
            action: "delete-all";
            /**
             * @description The collection that it works on.
             * @example /products
             */
            resource: string;
            /**
             * @description Where the task stands when the answer is sent.
             * @example scheduled
             * @constant
             */
            status: "scheduled";
            /**
             * Format: int32
             * @description How many entries the task will remove.
             * @example 3
             */
            count: number;
        };
        /** @description How many entries a collection holds. */
        Count: {
            /**
             * Format: int32
             * @description The number of entries that match the filters.
             * @example 44
             */
            count: number;
        };
        /** @description A category of products. The defaults are this contract's choice. */
        Category: {
            /**
             * Format: int32
             * @description The id, given by the store.
             * @example 14
             */
            readonly id: number;
            /**
             * Format: int32
             * @description The id of the parent, 0 for a category at the root. A category has at most 7 levels of parents.
             * @example 10
             */
            parent_id: number;
            /**
             * @description The name, which no other category of the store has. The length is that of the newer API.
             * @example Shirts
             */
            name: string;
            /**
             * @description The description, in HTML.
             * @example Shirts for every day
             */
            description: string;
            /**
             * Format: int32
             * @description The place of the category among its siblings; lower comes first.
             * @example 2
             */
            sort_order: number;
            /**
             * @description The title of the category's page. The length is that of the newer API.
             * @example Shirts
             */
            page_title: string;
            /**
             * @description Keywords for search engines.
             * @example shirts, clothing
             */
            meta_keywords: string | null;
            /**
             * @description A description for search engines.
             * @example Shirts for every day.
             */
            meta_description: string | null;
            /**
             * @deprecated
             * @description The template of the category's page. Only Blueprint themes use it.
             * @example category.html
             */
            layout_file: string;
            /**
             * @description The path of the category's image, empty for none.
             * @example d/shirts__69888.jpg
             */
            image_file: string;
            /**
             * @description Whether customers can see the category.
             * @example true
             */
            is_visible: boolean;
            /**
             * @description Words that the store's search finds the category by, separated by commas.
             * @example shirts, tops
             */
            search_keywords: string;
            /**
             * @description The path of the category's page in the storefront.
             * @example /clothing/shirts/
             */
            url: string;
            /**
             * @description The ids on the way from the root to the category, its own included.
             * @example [
             *       10,
             *       14
             *     ]
             */
            readonly parent_category_list: number[];
        };
        /** @description A fact about a product that the store has no field for. No two of a product have the same name and the same text. */
        ProductCustomField: {
            /**
             * Format: int32
             * @description The id, given by the store.
             * @example 6
             */
            readonly id: number;
            /**
             * Format: int32
             * @description The id of the product.
             * @example 32
             */
            readonly product_id: number;
            /**
             * @description What the fact is about.
             * @example Material
             */
            name: string;
            /**
             * @description What the fact is.
             * @example Organic cotton
             */
            text: string;
        };
        /**
         * @description An amount that may not be negative, as a write may state it, as a string or as a number; null for what the product has.
         * @example 66.0000
         */
        NullableAmountInput: string | number | null;
        /**
         * @description An amount that may not be negative, as a write may state it, as a string or as a number. It is stored, and answered, with four decimals.
         * @example 12.0000
         */
        AmountInput: string | number;
        /**
         * @description An amount that is not negative, as a string with four decimals.
         * @example 12.0000
         */
        Amount: string;
        /** @description The value that a SKU has of one of its product's options. */
        SkuOption: {
            /**
             * Format: int32
             * @description The id of the option of the product, which is not that of the store's option.
             * @example 223
             */
            product_option_id: number;
            /**
             * Format: int32
             * @description The id of the value of the option.
             * @example 68
             */
            option_value_id: number;
        };
        /** @description A combination of option values of a product that is kept in stock on its own. The lengths are those of the newer API, and the defaults are this contract's choice where the API's examples do not show them. */
        ProductSku: {
            /**
             * Format: int32
             * @description The id, given by the store.
             * @example 101
             */
            readonly id: number;
            /**
             * Format: int32
             * @description The id of the product.
             * @example 33
             */
            readonly product_id: number;
            /**
             * @description The stock keeping unit, which no other SKU and no product of the store has (this contract's choice).
             * @example TSTRL-S-NVY
             */
            sku: string;
            /**
             * @description The price, null for that of the product.
             * @example null
             */
            price: string | null;
            /** @description The price in the storefront, after the rules of the product. */
            readonly adjusted_price: components["schemas"]["Amount"];
            /** @description What the SKU costs the merchant. */
            cost_price: components["schemas"]["Amount"];
            /**
             * @description The universal product code.
             * @example
             */
            upc: string;
            /**
             * Format: int32
             * @description How many are in stock. It counts where the product's `inventory_tracking` is `sku`.
             * @example 0
             */
            inventory_level: number;
            /**
             * Format: int32
             * @description The stock at which the merchant is warned. It counts where the product's `inventory_tracking` is `sku`.
             * @example 0
             */
            inventory_warning_level: number;
            /**
             * @description Where the SKU lies in the warehouse.
             * @example A-14
             */
            bin_picking_number: string;
            /**
             * @description The weight, in the unit of the store, null for that of the product.
             * @example null
             */
            weight: string | null;
            /** @description The weight after the rules of the product. */
            readonly adjusted_weight: components["schemas"]["Amount"];
            /**
             * @description Whether the SKU cannot be bought.
             * @example false
             */
            is_purchasing_disabled: boolean;
            /**
             * @description What customers read where it cannot be bought.
             * @example
             */
            purchasing_disabled_message: string;
            /**
             * @description The path of the SKU's image, empty for none. A write may state the URL of a JPEG, PNG or GIF file.
             * @example
             */
            image_file: string;
            /** @description The values that the SKU stands for. It may leave options of the product out. */
            options: components["schemas"]["SkuOption"][];
        };
        /** @description An image of a product. The defaults are this contract's choice. */
        ProductImage: {
            /**
             * Format: int32
             * @description The id, given by the store.
             * @example 247
             */
            readonly id: number;
            /**
             * Format: int32
             * @description The id of the product.
             * @example 32
             */
            readonly product_id: number;
            /**
             * @description The path that the image is stored under. A write states the URL of a file of up to 8 MB, or its path below the import folder. The file itself cannot be sent: the contract takes JSON alone.
             * @example p/plain-tshirt__14581.jpg
             */
            image_file: string;
            /**
             * Format: uri
             * @description The image at full size.
             * @example https://store-abc123.mybigcommerce.com/images/plain-tshirt-zoom.jpg
             */
            readonly zoom_url: string;
            /**
             * Format: uri
             * @description The image as a thumbnail.
             * @example https://store-abc123.mybigcommerce.com/images/plain-tshirt-thumbnail.jpg
             */
            readonly thumbnail_url: string;
            /**
             * Format: uri
             * @description The image at the size of a product page.
             * @example https://store-abc123.mybigcommerce.com/images/plain-tshirt-standard.jpg
             */
            readonly standard_url: string;
            /**
             * Format: uri
             * @description The image at its smallest.
             * @example https://store-abc123.mybigcommerce.com/images/plain-tshirt-tiny.jpg
             */
            readonly tiny_url: string;
            /**
             * @description Whether it is the thumbnail of the product, and so its `primary_image`. One image of a product is.
             * @example true
             */
            is_thumbnail: boolean;
            /**
             * Format: int32
             * @description The place of the image among those of the product; lower comes first.
             * @example 0
             */
            sort_order: number;
            /**
             * @description What the image shows.
             * @example null
             */
            description: string | null;
            /** @description When the image was created. */
            readonly date_created: components["schemas"]["DateTime"];
        };
        /** @description A video about a product. The defaults are this contract's choice. */
        ProductVideo: {
            /**
             * @description The id that YouTube gave the video. It follows `url`.
             * @example a1B2c3D4e5F
             */
            readonly id: string;
            /**
             * Format: int32
             * @description The id of the product.
             * @example 32
             */
            readonly product_id: number;
            /**
             * Format: int32
             * @description The place of the video among those of the product; lower comes first.
             * @example 0
             */
            sort_order: number;
            /**
             * @description What the video is called. The length is that of the newer API.
             * @example A look at the shirt
             */
            name: string;
        };
        /** @description What a customer thinks of a product. The lengths of `author` and `title` are those of the newer API. The product's `rating_total` and `rating_count` sum up the reviews that are approved (this contract's choice). */
        ProductReview: {
            /**
             * Format: int32
             * @description The id, given by the store.
             * @example 8
             */
            readonly id: number;
            /**
             * Format: int32
             * @description The id of the product.
             * @example 32
             */
            readonly product_id: number;
            /**
             * @description Who wrote it.
             * @example Sam Lee
             */
            author: string;
            /** @description When it was written; now, if a create leaves it out. */
            date_created: components["schemas"]["DateTime"];
            /**
             * @description What stands above it.
             * @example Soft and true to size
             */
            title: string;
            /**
             * @description The review itself.
             * @example I wear it every week.
             */
            review: string;
            /**
             * Format: int32
             * @description From 1, the worst, to 5.
             * @example 4
             */
            rating: number;
            /**
             * Format: int32
             * @description 0 for a review that waits, 1 for one that is approved, 2 for one that is not.
             * @example 0
             * @enum {integer}
             */
            status: 0 | 1 | 2;
        };
        /** @description What customers fill in when they order a product. They are made in the control panel of the store; the API reads and deletes them. What the fields are for is this contract's reading of their names. */
        ProductConfigurableField: {
            /**
             * Format: int32
             * @description The id, given by the store.
             * @example 1
             */
            readonly id: number;
            /**
             * Format: int32
             * @description The id of the product.
             * @example 34
             */
            readonly product_id: number;
            /**
             * @description What customers are asked for.
             * @example Engraving
             */
            readonly name: string;
            /**
             * @description What they fill in, `T` for a line and `ML` for several lines of text, `C` a checkbox, `F` a file, `S` a select box.
             * @example T
             * @enum {string}
             */
            readonly type: "T" | "ML" | "C" | "F" | "S";
            /**
             * @description The types of files that are taken, empty where it is no file.
             * @example
             */
            readonly allowed_file_types: string;
            /**
             * Format: int32
             * @description How large a file may be, 0 where it is no file.
             * @example 0
             */
            readonly max_size: number;
            /**
             * @description What a select box offers, empty where it is none.
             * @example
             */
            readonly select_options: string;
            /**
             * @description Whether customers have to fill it in.
             * @example true
             */
            readonly is_required: boolean;
            /**
             * Format: int32
             * @description The place of the field among those of the product; lower comes first.
             * @example 1
             */
            readonly sort_order: number;
        };
        /** @description What a product costs those who order many of it. The quantities of a product's rules do not overlap. */
        ProductDiscountRule: {
            /**
             * @description The id, given by the store, as a string.
             * @example 1
             */
            readonly id: string;
            /**
             * Format: int32
             * @description The id of the product.
             * @example 34
             */
            readonly product_id: number;
            /**
             * Format: int32
             * @description The lowest quantity that the rule is for, 0 for no such bound. The default is this contract's choice.
             * @example 3
             */
            min: number;
            /**
             * Format: int32
             * @description The highest quantity that the rule is for, 0 for no such bound. The default is this contract's choice.
             * @example 5
             */
            max: number;
            /**
             * @description Whether `type_value` is taken off the price, is a percentage of it that is, or is the price.
             * @example price
             * @enum {string}
             */
            type: "price" | "percent" | "fixed";
            /**
             * @description By how much, as a number.
             * @example 1
             */
            type_value: number;
        };
        /** @description An option as a product has it from its option set. It changes with the set alone. */
        ProductOption: {
            /**
             * Format: int32
             * @description The id, given by the store; SKUs and rules know it as `product_option_id`.
             * @example 223
             */
            readonly id: number;
            /**
             * Format: int32
             * @description The id of the option of the store.
             * @example 18
             */
            readonly option_id: number;
            /**
             * @description The name that customers see.
             * @example Size
             */
            readonly display_name: string;
            /**
             * Format: int32
             * @description The place of the option on the product's page; lower comes first.
             * @example 0
             */
            readonly sort_order: number;
            /**
             * @description Whether customers have to choose.
             * @example true
             */
            readonly is_required: boolean;
        };
        /** @description A value of an option or a SKU, never both; what is not meant is null or left out. */
        RuleConditionInput: {
            /**
             * Format: int32
             * @description The id of the option of the product.
             * @example 224
             */
            product_option_id: number;
            /**
             * Format: int32
             * @description The id of the value of the option.
             * @example 9
             */
            option_value_id: number;
            /**
             * @description No SKU.
             * @example null
             */
            sku_id?: null;
        } | {
            /**
             * @description No option.
             * @example null
             */
            product_option_id?: null;
            /**
             * @description No value.
             * @example null
             */
            option_value_id?: null;
            /**
             * Format: int32
             * @description The id of the SKU.
             * @example 102
             */
            sku_id: number;
        };
        /** @description A value of an option or a SKU, never both; what is not meant is null. */
        RuleCondition: {
            /**
             * Format: int32
             * @description The id of the option of the product.
             * @example 224
             */
            product_option_id: number | null;
            /**
             * Format: int32
             * @description The id of the value of the option.
             * @example 9
             */
            option_value_id: number | null;
            /**
             * Format: int32
             * @description The id of the SKU.
             * @example null
             */
            sku_id: number | null;
        };
        /** @description What is different about a product where a customer chooses certain options. The length of the message is that of the newer API, and the defaults are this contract's choice. */
        ProductRule: {
            /**
             * Format: int32
             * @description The id, given by the store.
             * @example 10
             */
            readonly id: number;
            /**
             * Format: int32
             * @description The id of the product.
             * @example 33
             */
            readonly product_id: number;
            /**
             * Format: int32
             * @description The place of the rule among those of the product; lower comes first.
             * @example 0
             */
            sort_order: number;
            /**
             * @description Whether the rule is in force.
             * @example true
             */
            is_enabled: boolean;
            /**
             * @description Whether the rules after it do not count where it applies.
             * @example false
             */
            is_stop: boolean;
            /** @description What becomes of the price, null for nothing. */
            price_adjuster: {
                /**
                 * @description Whether the value is added, is a percentage that is, or is the price itself.
                 * @example relative
                 * @enum {string}
                 */
                adjuster: "relative" | "percentage" | "absolute";
                /**
                 * @description By how much.
                 * @example 2.5000
                 */
                adjuster_value: components["schemas"]["Decimal"];
            } | null;
            /** @description What becomes of the weight, null for nothing. */
            weight_adjuster: {
                /**
                 * @description Whether the value is added, or is the weight itself.
                 * @example relative
                 * @enum {string}
                 */
                adjuster: "relative" | "absolute";
                /**
                 * @description By how much.
                 * @example 0.0500
                 */
                adjuster_value: components["schemas"]["Decimal"];
            } | null;
            /**
             * @description Whether the product cannot be bought so.
             * @example false
             */
            is_purchasing_disabled: boolean;
            /**
             * @description What customers read where it cannot be bought.
             * @example
             */
            purchasing_disabled_message: string;
            /**
             * @description Whether the option is not shown. It says nothing where the conditions name a SKU, or several options.
             * @example false
             */
            is_purchasing_hidden: boolean;
            /**
             * @description The path of the image that is shown, empty for none. A write may state the URL of a file, or its path below the import folder.
             * @example
             */
            image_file: string;
            /** @description When the rule applies. Of several values of one option one is enough, and so is one of several SKUs; of several options all have to fit. A PUT adds to them. */
            conditions: components["schemas"]["RuleCondition"][];
        };
        /**
         * @description How customers choose: `C` a checkbox, `D` a date, `F` a file, `N` a number, `T` a line and `MT` several lines of text, `P` a list of products and `PI` one with their images, `RB` a list of radio buttons, `RT` one of rectangles, `S` a select box, `CS` swatches.
         * @example RT
         * @enum {string}
         */
        OptionType: "C" | "D" | "F" | "N" | "T" | "MT" | "P" | "PI" | "RB" | "RT" | "S" | "CS";
        /** @description Something that customers choose about a product. Which products have it, their option set says. */
        Option: {
            /**
             * Format: int32
             * @description The id, given by the store.
             * @example 18
             */
            readonly id: number;
            /**
             * Format: int32
             * @description The id of the one product that the option is for, null for all.
             * @example null
             */
            readonly product_id: number | null;
            /**
             * @description The name that the merchant sees, which no other option of the store has. The length is this contract's choice.
             * @example Shirt sizes
             */
            name: string;
            /**
             * @description The name that customers see; the other one, where a create leaves it out.
             * @example Size
             */
            display_name: string;
            type: components["schemas"]["OptionType"];
            /** @description The values. */
            readonly values: components["schemas"]["ResourceLink"];
        };
        /** @description One of the values that an option can have. The defaults are this contract's choice. */
        OptionValue: {
            /**
             * Format: int32
             * @description The id, given by the store; SKUs and rules know it as `option_value_id`.
             * @example 68
             */
            readonly id: number;
            /**
             * Format: int32
             * @description The id of the option.
             * @example 18
             */
            readonly option_id: number;
            /**
             * @description What the merchant calls it, which no other value of the option is called. The length is that of the newer API.
             * @example S
             */
            label: string;
            /**
             * Format: int32
             * @description The place of the value in the option; lower comes first.
             * @example 0
             */
            sort_order: number;
            /**
             * @description What it stands for, by the type of the option: the text that customers see (`RB`, `RT`, `S`), the id of a product (`P`, `PI`), or one to three colors, as `#rrggbb` or by name, with `|` between them, or an image (`CS`).
             * @example S
             */
            value: string;
            /**
             * @description Whether it is chosen at first. Of the values of an option one is at most.
             * @example true
             */
            is_default: boolean;
        };
        /** @description Options that products have together. */
        OptionSet: {
            /**
             * Format: int32
             * @description The id, given by the store.
             * @example 13
             */
            readonly id: number;
            /**
             * Format: int32
             * @description The id of the one product that the option set is for, null for all.
             * @example null
             */
            readonly product_id: number | null;
            /**
             * @description The name, which no other option set of the store has. The length is this contract's choice.
             * @example Shirts
             */
            name: string;
            /** @description The options that it holds. */
            readonly options: components["schemas"]["ResourceLink"];
        };
        /** @description A value of an option as an option set shows it. */
        OptionSetValue: {
            /**
             * @description What the merchant calls it.
             * @example S
             */
            label: string;
            /**
             * Format: int32
             * @description The place of the value in the option; lower comes first.
             * @example 0
             */
            sort_order: number;
            /**
             * @description What it stands for.
             * @example S
             */
            value: string;
            /**
             * @description Whether it is chosen at first.
             * @example true
             */
            is_default: boolean;
            /**
             * Format: int32
             * @description The id of the value.
             * @example 68
             */
            option_value_id: number;
        };
        /** @description An option as an option set holds it. That every answer shows its values, and not the list alone, is this contract's choice. */
        OptionSetOption: {
            /**
             * Format: int32
             * @description The id, given by the store.
             * @example 43
             */
            readonly id: number;
            /**
             * Format: int32
             * @description The id of the option of the store.
             * @example 18
             */
            option_id: number;
            /**
             * Format: int32
             * @description The id of the option set.
             * @example 13
             */
            readonly option_set_id: number;
            /**
             * @description The name that customers see; that of the option, where a create leaves it out.
             * @example Size
             */
            display_name: string;
            /**
             * Format: int32
             * @description The place of the option in the set; lower comes first.
             * @example 0
             */
            sort_order: number;
            /**
             * @description Whether customers have to choose.
             * @example true
             */
            is_required: boolean;
            /** @description The option of the store. */
            readonly option: components["schemas"]["ResourceLink"];
            /** @description The values of the option. */
            readonly values: components["schemas"]["OptionSetValue"][];
        };
        /** @description A brand of products. The defaults are this contract's choice. */
        Brand: {
            /**
             * Format: int32
             * @description The id, given by the store.
             * @example 17
             */
            readonly id: number;
            /**
             * @description The name, which no other brand of the store has.
             * @example Field & Thread
             */
            name: string;
            /**
             * @description The title of the brand's page.
             * @example Field & Thread
             */
            page_title: string;
            /**
             * @description Keywords for search engines.
             * @example shirts, cotton
             */
            meta_keywords: string | null;
            /**
             * @description A description for search engines.
             * @example Shirts for every day.
             */
            meta_description: string | null;
            /**
             * @description The path of the brand's image, empty for none. A write may state the URL of a JPEG, GIF or PNG file of up to 8 MB.
             * @example f/field-and-thread__44675.png
             */
            image_file: string;
            /**
             * @description Words that the store's search finds the brand by, separated by commas.
             * @example field, thread
             */
            search_keywords: string | null;
        };
        /**
         * Format: int32
         * @description The id of an order status. The names that belong to the ids are in the answer of `/orders/count`.
         * @example 7
         */
        OrderStatusId: number;
        /**
         * @description Where the order came from.
         * @example external
         * @enum {string}
         */
        OrderSource: "www" | "iphone" | "ipad" | "android" | "mobile" | "manual" | "external" | "checkout_api" | "buybutton" | "amazon" | "ebay" | "facebookshop" | "facebookcheckout" | "facebookmarketplace" | "pinterest" | "socialshop";
        /** @description A field that the merchant added to a form, and what was entered in it. */
        FormField: {
            /**
             * @description The name of the field.
             * @example License ID
             */
            name: string;
            /**
             * @description What was entered; several choices make an array.
             * @example 123BAF
             */
            value: string | number | string[];
        };
        /** @description Whom the order is billed to. The lengths are those that the newer API has for addresses or, where it has none, this contract's choice. */
        BillingAddress: {
            /**
             * @description The first name.
             * @example Jane
             */
            first_name: string;
            /**
             * @description The last name.
             * @example Doe
             */
            last_name: string;
            /**
             * @description The company.
             * @example BigCommerce
             */
            company: string;
            /**
             * @description The street.
             * @example 123 Main Street
             */
            street_1: string;
            /**
             * @description The second line of the street.
             * @example Suite 4
             */
            street_2: string;
            /**
             * @description The city.
             * @example Austin
             */
            city: string;
            /**
             * @description The state or province, with its full name.
             * @example Texas
             */
            state: string;
            /**
             * @description The postal code.
             * @example 78751
             */
            zip: string;
            /**
             * @description The name of the country.
             * @example United States
             */
            country: string;
            /**
             * @description The code of the country (ISO 3166-1 alpha-2).
             * @example US
             */
            country_iso2: string;
            /**
             * @description The telephone number.
             * @example 555-123-4567
             */
            phone: string;
            /**
             * @description The e-mail address.
             * @example janedoe@example.com
             */
            email: string;
            /** @description The fields that the merchant added to the address form. */
            form_fields: components["schemas"]["FormField"][];
        };
        /**
         * @description The name of an order status, in the order of their ids.
         * @example Awaiting Payment
         * @enum {string}
         */
        OrderStatusName: "Incomplete" | "Pending" | "Shipped" | "Partially Shipped" | "Refunded" | "Cancelled" | "Declined" | "Awaiting Payment" | "Awaiting Pickup" | "Awaiting Shipment" | "Completed" | "Awaiting Fulfillment" | "Manual Verification Required" | "Disputed" | "Partially Refunded";
        /**
         * @description How far the payment has come; empty where nothing is known of one.
         * @example captured
         * @enum {string}
         */
        PaymentStatus: "authorized" | "captured" | "capture pending" | "declined" | "held for review" | "paid" | "partially refunded" | "pending" | "refunded" | "void" | "void pending" | "";
        /**
         * @description An exchange rate, as a string with ten decimals.
         * @example 1.0000000000
         */
        ExchangeRate: string;
        /**
         * @description What computed the taxes; empty for an order made by the API, or where it is not known.
         * @example BasicTaxProvider
         * @enum {string}
         */
        TaxProviderId: "BasicTaxProvider" | "AvaTaxProvider" | "";
        /** @description A product of the catalogue. One with options needs its variant, or the options themselves. */
        OrderCatalogProduct: {
            /**
             * Format: int32
             * @description The id of the product.
             * @example 32
             */
            product_id: number;
            /**
             * Format: int32
             * @description How many are ordered.
             * @example 1
             */
            quantity: number;
            /**
             * Format: int32
             * @description The id of the variant.
             * @example 79
             */
            variant_id?: number;
            /** @description The options that were chosen. */
            product_options?: {
                /**
                 * Format: int32
                 * @description The id of the product's option.
                 * @example 120
                 */
                id: number;
                /**
                 * @description The id of the option's value, or what was entered.
                 * @example 95
                 */
                value: string;
            }[];
        };
        /** @description A product that is not in the catalogue. */
        OrderCustomProduct: {
            /**
             * @description The name.
             * @example Engraving
             */
            name: string;
            /**
             * Format: int32
             * @description How many are ordered.
             * @example 1
             */
            quantity: number;
            /** @description The price of one, with tax. */
            price_inc_tax: components["schemas"]["AmountInput"];
            /** @description The price of one, without tax. */
            price_ex_tax: components["schemas"]["AmountInput"];
        };
        /** @description A product to order, from the catalogue or made up for this order. */
        OrderProductInput: components["schemas"]["OrderCatalogProduct"] | components["schemas"]["OrderCustomProduct"];
        /** @description Where the order is shipped to, as a write states it. */
        ShippingAddressInput: {
            /**
             * @description The first name.
             * @example Jane
             */
            first_name?: string;
            /**
             * @description The last name.
             * @example Doe
             */
            last_name?: string;
            /**
             * @description The company.
             * @example BigCommerce
             */
            company?: string;
            /**
             * @description The street.
             * @example 123 Main Street
             */
            street_1?: string;
            /**
             * @description The second line of the street.
             * @example Suite 4
             */
            street_2?: string;
            /**
             * @description The city.
             * @example Austin
             */
            city?: string;
            /**
             * @description The state or province, with its full name.
             * @example Texas
             */
            state?: string;
            /**
             * @description The postal code.
             * @example 78751
             */
            zip?: string;
            /**
             * @description The name of the country.
             * @example United States
             */
            country?: string;
            /**
             * @description The code of the country (ISO 3166-1 alpha-2).
             * @example US
             */
            country_iso2?: string;
            /**
             * @description The telephone number.
             * @example 555-123-4567
             */
            phone?: string;
            /**
             * @description The e-mail address.
             * @example janedoe@example.com
             */
            email?: string;
            /** @description The fields that the merchant added to the address form. */
            form_fields?: components["schemas"]["FormField"][];
            /**
             * @description The name of the shipping method.
             * @example Free Shipping
             */
            shipping_method?: string;
        };
        /** @description Products that are picked up together. */
        OrderPickup: {
            /**
             * Format: int32
             * @description The id of the pickup, in a PUT that changes it.
             * @example 1
             */
            id?: number;
            /**
             * Format: int32
             * @description The id of the way in which they are picked up.
             * @example 1
             */
            pickup_method_id: number;
            /** @description The products to order. In a PUT they join those that the order has already. */
            line_items: components["schemas"]["OrderProductInput"][];
        };
        /** @description Pickups, each with its products. */
        OrderPickups: {
            /** @description The pickups of the order. How many there may be is this contract's choice. */
            pickups: components["schemas"]["OrderPickup"][];
        };
        /** @description What the customer picks up. As a GET answered it, as a link, it changes nothing. */
        OrderConsignmentsInput: components["schemas"]["OrderPickups"] | components["schemas"]["ResourceLink"];
        /** @description A fee that is charged beside the products, as a write states it. */
        OrderFeeInput: {
            /**
             * Format: int32
             * @description The id of the fee, in a PUT that changes it.
             * @example 1
             */
            id?: number;
            /**
             * @description The kind of fee.
             * @example custom_fee
             * @enum {string}
             */
            type?: "custom_fee";
            /**
             * @description What the customer reads.
             * @example Gift box
             */
            display_name_customer?: string;
            /**
             * @description What the merchant reads.
             * @example Gift box
             */
            display_name_merchant?: string;
            /**
             * @description Who asked for the fee.
             * @example v2
             */
            source?: string;
            /** @description The fee, without tax. */
            cost_ex_tax?: components["schemas"]["AmountInput"];
            /** @description The fee, with tax. */
            cost_inc_tax?: components["schemas"]["AmountInput"];
            /** @description The tax on the fee. */
            cost_tax?: components["schemas"]["AmountInput"];
            /**
             * Format: int32
             * @description The id of the tax class; null for the store's class for fees.
             * @example null
             */
            tax_class_id?: number | null;
        };
        /** @description All fees of the order. As a GET answered them, as a link, they change nothing. */
        OrderFeesInput: components["schemas"]["OrderFeeInput"][] | components["schemas"]["ResourceLink"];
        /** @description An order. An amount without tax and the one with tax come together, or neither of them; for handling and wrapping that is this contract's choice. An amount that is left out is 0, or the store computes it. */
        Order: {
            /**
             * Format: int32
             * @description The id, given by the store.
             * @example 118
             */
            readonly id: number;
            /**
             * Format: int32
             * @description The id of the customer, 0 for a guest.
             * @example 5
             */
            customer_id: number;
            status_id: components["schemas"]["OrderStatusId"];
            /**
             * Format: int32
             * @description How many items the order holds. Where it is left out, the store counts the products.
             * @example 2
             */
            items_total: number;
            /**
             * Format: int32
             * @description How many of the items have been shipped.
             * @example 0
             */
            items_shipped: number;
            /**
             * @description Whether the order holds digital products.
             * @example false
             */
            order_is_digital: boolean;
            /**
             * @description The name of the payment method, as it is shown.
             * @example Credit Card
             */
            payment_method: string;
            /**
             * @description The payment's id at the payment provider.
             * @example
             */
            payment_provider_id: string | number | null;
            /**
             * @description The IPv4 address of the customer. Setting it clears `ip_address_v6`.
             * @example 203.0.113.67
             */
            ip_address: string;
            /**
             * @description The name of the country that the IP address points to.
             * @example United States
             */
            geoip_country: string;
            /**
             * @description The code of that country (ISO 3166-1 alpha-2).
             * @example US
             */
            geoip_country_iso2: string;
            /**
             * @description Notes for the staff.
             * @example Send Saturday
             */
            staff_notes: string | null;
            /**
             * @description What the customer wrote at the checkout.
             * @example Please ring twice
             */
            customer_message: string | null;
            /**
             * @description The language of the customer, `en` or `en-US` for example.
             * @example en
             */
            customer_locale: string;
            order_source: components["schemas"]["OrderSource"];
            /**
             * @description The system that the order was taken over from; `M-MIG` marks the orders of a migration.
             * @example POS
             */
            external_source: string | null;
            /**
             * @description The id of the order at eBay, 0 for none.
             * @example 0
             */
            ebay_order_id: string;
            /**
             * Format: int32
             * @description The id of the channel that the order came through. It must exist and be connected.
             * @example 1
             */
            channel_id: number;
            /** @description When the order was placed. */
            date_created: components["schemas"]["DateTime"];
            /** @description The price of all products, without tax. */
            subtotal_ex_tax: components["schemas"]["Amount"];
            /** @description The price of all products, with tax. */
            subtotal_inc_tax: components["schemas"]["Amount"];
            /** @description What shipping costs before anything is added or taken off. */
            base_shipping_cost: components["schemas"]["Amount"];
            /** @description What shipping costs, without tax. */
            shipping_cost_ex_tax: components["schemas"]["Amount"];
            /** @description What shipping costs, with tax. */
            shipping_cost_inc_tax: components["schemas"]["Amount"];
            /** @description What handling costs before anything is added or taken off. */
            base_handling_cost: components["schemas"]["Amount"];
            /** @description What handling costs, without tax. */
            handling_cost_ex_tax: components["schemas"]["Amount"];
            /** @description What handling costs, with tax. */
            handling_cost_inc_tax: components["schemas"]["Amount"];
            /** @description What wrapping costs before anything is added or taken off. */
            base_wrapping_cost: components["schemas"]["Amount"];
            /** @description What wrapping costs, without tax. */
            wrapping_cost_ex_tax: components["schemas"]["Amount"];
            /** @description What wrapping costs, with tax. */
            wrapping_cost_inc_tax: components["schemas"]["Amount"];
            /** @description What the merchant takes off the price. */
            discount_amount: components["schemas"]["Amount"];
            /** @description What the order costs, without tax. */
            total_ex_tax: components["schemas"]["Amount"];
            /** @description What the order costs, with tax. */
            total_inc_tax: components["schemas"]["Amount"];
            /** @description What was paid back; always 0, whatever was. */
            refunded_amount: components["schemas"]["Amount"];
            billing_address: components["schemas"]["BillingAddress"];
            /**
             * @description Whether the order is archived.
             * @example false
             */
            is_deleted: boolean;
            /**
             * @description The code of the currency that the customer pays in (ISO 4217).
             * @example USD
             */
            default_currency_code: string;
            /**
             * @description The id of the merchant in the system that the order comes from. It is set when the order is created; a PUT that holds another one is a 400.
             * @example merchant-42
             */
            external_merchant_id: string | null;
            readonly status: components["schemas"]["OrderStatusName"];
            /**
             * @description What the merchant calls the status.
             * @example Awaiting Payment
             */
            readonly custom_status: string;
            /** @description When the order was last changed. */
            readonly date_modified: components["schemas"]["DateTimeOrEmpty"];
            /** @description When all of the order had been shipped, empty before that. */
            readonly date_shipped: components["schemas"]["DateTimeOrEmpty"];
            /** @description The tax on the products. */
            readonly subtotal_tax: components["schemas"]["Decimal"];
            /** @description The tax on shipping. */
            readonly shipping_cost_tax: components["schemas"]["Decimal"];
            /**
             * Format: int32
             * @description The id of the tax class of shipping. It is ignored where taxes are computed automatically.
             * @example 2
             */
            readonly shipping_cost_tax_class_id: number;
            /** @description The tax on handling. */
            readonly handling_cost_tax: components["schemas"]["Decimal"];
            /**
             * Format: int32
             * @description The id of the tax class of handling. It is ignored where taxes are computed automatically.
             * @example 2
             */
            readonly handling_cost_tax_class_id: number;
            /** @description The tax on wrapping. */
            readonly wrapping_cost_tax: components["schemas"]["Decimal"];
            /**
             * Format: int32
             * @description The id of the tax class of wrapping. It is ignored where taxes are computed automatically.
             * @example 3
             */
            readonly wrapping_cost_tax_class_id: number;
            /** @description What coupons take off the price. */
            readonly coupon_discount: components["schemas"]["Decimal"];
            /** @description What was paid with store credit. */
            readonly store_credit_amount: components["schemas"]["Decimal"];
            /** @description What was paid with gift certificates. */
            readonly gift_certificate_amount: components["schemas"]["Decimal"];
            /** @description All of the tax. */
            readonly total_tax: components["schemas"]["Decimal"];
            readonly payment_status: components["schemas"]["PaymentStatus"];
            /**
             * Format: int32
             * @description The id of the currency that prices were shown in.
             * @example 1
             */
            readonly currency_id: number;
            /**
             * @description The code of that currency (ISO 4217).
             * @example USD
             */
            readonly currency_code: string;
            /** @description From the store's currency to that one; 1 for every order that this API made. */
            readonly currency_exchange_rate: components["schemas"]["ExchangeRate"];
            /**
             * Format: int32
             * @description The id of the currency that the customer pays in.
             * @example 1
             */
            readonly default_currency_id: number;
            /**
             * @description The code of the store's currency (ISO 4217).
             * @example USD
             */
            readonly store_default_currency_code: string;
            /** @description From the store's currency to the one that the customer pays in. */
            readonly store_default_to_transactional_exchange_rate: components["schemas"]["ExchangeRate"];
            /**
             * Format: int32
             * @description How many addresses the order is shipped to.
             * @example 1
             */
            readonly shipping_address_count: number;
            /**
             * @description The id of the cart that became the order; null (this contract's choice) where there was none.
             * @example a8458391-ef68-4fe5-9ec1-442e6a767364
             */
            readonly cart_id: string | null;
            /**
             * @description Whether the customer agreed to get advertising by e-mail.
             * @example false
             */
            readonly is_email_opt_in: boolean;
            /**
             * @description The kind of credit card; null (this contract's choice) where there was none.
             * @example null
             */
            readonly credit_card_type: string | null;
            /**
             * @description The id of the order in another system.
             * @example null
             */
            readonly external_id: string | null;
            tax_provider_id: components["schemas"]["TaxProviderId"];
            /** @description The products. */
            readonly products: components["schemas"]["ResourceLink"];
            /** @description The shipping addresses. */
            readonly shipping_addresses: components["schemas"]["ResourceLink"];
            /** @description The coupons. */
            readonly coupons: components["schemas"]["ResourceLink"];
            /**
             * @description The IPv6 address of the customer. Setting it clears `ip_address`.
             * @example 2001:db8::67
             */
            ip_address_v6?: string;
            /**
             * @description The id of the order in another system.
             * @example pos-4711
             */
            external_order_id?: string;
            /**
             * @description Whether prices include the tax; if so the amounts with tax are exact, if not those without.
             * @example false
             */
            readonly is_tax_inclusive_pricing?: boolean;
            /** @description How the order reaches the customer. */
            readonly consignments?: components["schemas"]["ResourceLink"];
            /** @description The fees. */
            readonly fees?: components["schemas"]["ResourceLink"];
        };
        /** @description An order status, and how many of the orders counted have it. */
        OrderStatus: {
            id: components["schemas"]["OrderStatusId"];
            name: components["schemas"]["OrderStatusName"];
            /**
             * @description What the platform calls the status.
             * @example Awaiting Payment
             */
            system_label: string;
            /**
             * @description What the merchant calls the status.
             * @example Awaiting Payment
             */
            custom_label: string;
            /**
             * @description What the status means.
             * @example The customer has ordered, but not yet paid.
             */
            system_description: string;
            /**
             * Format: int32
             * @description How many of the orders that match the filters have the status.
             * @example 1
             */
            count: number;
            /**
             * Format: int32
             * @description The place of the status in the control panel.
             * @example 2
             */
            sort_order: number;
        };
        /** @description How many orders there are, in all and in each status. */
        OrderCount: {
            /** @description Every status, those without orders included. */
            statuses: components["schemas"]["OrderStatus"][];
            /**
             * Format: int32
             * @description The number of orders that match the filters.
             * @example 133
             */
            count: number;
        };
        /** @description An address of a customer, as a write states it. The lengths are those of the newer API or, where that has none, this contract's choice. */
        CustomerAddressInput: {
            /**
             * Format: int32
             * @description The id of the address, in a PUT that changes it.
             * @example 3
             */
            id?: number;
            /**
             * @description The first name.
             * @example Jane
             */
            first_name?: string;
            /**
             * @description The last name.
             * @example Doe
             */
            last_name?: string;
            /**
             * @description The company.
             * @example BigCommerce
             */
            company?: string;
            /**
             * @description The street.
             * @example 123 Main Street
             */
            street_1?: string;
            /**
             * @description The second line of the street.
             * @example
             */
            street_2?: string;
            /**
             * @description The city.
             * @example Austin
             */
            city?: string;
            /**
             * @description The state or province, with its full name.
             * @example Texas
             */
            state?: string;
            /**
             * @description The postal code.
             * @example 78751
             */
            zip?: string;
            /**
             * @description The name of the country.
             * @example United States
             */
            country?: string;
            /**
             * @description The telephone number.
             * @example 1234567890
             */
            phone?: string;
            /**
             * @description What kind of building it is.
             * @example residential
             * @enum {string}
             */
            address_type?: "residential" | "commercial";
        };
        /** @description The addresses of the customer. As a GET answered them, as a link, they change nothing. */
        CustomerAddressesInput: components["schemas"]["CustomerAddressInput"][] | components["schemas"]["ResourceLink"];
        /** @description How the customer logs in. No answer ever shows it; the store makes up a password where none is sent. */
        CustomerAuthentication: {
            /**
             * @description Whether the customer has to choose a new password.
             * @example true
             */
            force_reset?: boolean;
            /**
             * Format: password
             * @description The password.
             * @example correct horse battery staple
             */
            password?: string;
            /**
             * Format: password
             * @description The password once more.
             * @example correct horse battery staple
             */
            password_confirmation?: string;
        };
        /** @description A customer. The lengths, but for that of the e-mail address, are those of the newer API; the defaults are this contract's choice. An amount that is left out is 0. */
        Customer: {
            /**
             * Format: int32
             * @description The id, given by the store.
             * @example 5
             */
            readonly id: number;
            /**
             * @description The first name.
             * @example Jane
             */
            first_name: string;
            /**
             * @description The last name.
             * @example Doe
             */
            last_name: string;
            /**
             * Format: email
             * @description The e-mail address, which no other customer of the store has (this contract's choice).
             * @example janedoe@example.com
             */
            email: string;
            /**
             * @description The company.
             * @example BigCommerce
             */
            company: string;
            /**
             * @description The telephone number.
             * @example 1234567890
             */
            phone: string;
            /**
             * @description The IP address that the customer signed up from.
             * @example 192.0.2.18
             */
            registration_ip_address: string;
            /**
             * Format: int32
             * @description The id of the customer group, 0 for none.
             * @example 2
             */
            customer_group_id: number;
            /**
             * @description What the merchant has noted about the customer.
             * @example Prefers to be called
             */
            notes: string;
            /**
             * @description The code of the category that exempts the customer from tax, empty for none.
             * @example
             */
            tax_exempt_category: string;
            /**
             * @description Whether the customer has to choose a new password at the next login.
             * @example false
             */
            reset_pass_on_login: boolean;
            /** @description What the customer may spend without paying. */
            store_credit: components["schemas"]["Decimal"];
            /** @description When the customer was created. */
            readonly date_created: components["schemas"]["DateTime"];
            /** @description When the customer was last changed. */
            readonly date_modified: components["schemas"]["DateTime"];
            /**
             * @description Whether the customer wants to get advertising.
             * @example false
             */
            readonly accepts_marketing: boolean;
            /**
             * @description What the customer entered in the sign-up form's extra fields; null where it has none.
             * @example null
             */
            readonly form_fields: components["schemas"]["FormField"][] | null;
            /** @description The addresses. */
            readonly addresses: components["schemas"]["ResourceLink"];
        };
        /**
         * Format: http-date
         * @description A date in the one form that HTTP senders generate (IMF-fixdate, RFC 9110, section 5.6.7).
         * @example Tue, 15 Nov 2011 12:45:26 GMT
         */
        HttpDate: string;
        /** @description Which field or parameter is at fault, and why. The names beside `invalid_reason` are this contract's choice. */
        InvalidRequestDetails: {
            /**
             * @description The part of the request that holds the fault.
             * @example body
             * @enum {string}
             */
            location: "path" | "query" | "header" | "body";
            /**
             * @description The parameter or the field; a field inside another one is written with dots (`billing_address.zip`, `products.0.quantity`). Left out where the whole part is at fault.
             * @example billing_address.zip
             */
            field?: string;
            /**
             * @description What is wrong with it.
             * @example The field is required.
             */
            invalid_reason: string;
        };
        /** @description One fault in the body of a 400. */
        BadRequestError: {
            /**
             * Format: int32
             * @description The status code of the response, repeated in the body.
             * @constant
             */
            status: 400;
            /** @description A sentence for the person who reads the log. Its wording may change; do not branch on it. */
            message: string;
            details?: components["schemas"]["InvalidRequestDetails"];
        };
        /** @description One fault in the body of a 401. */
        UnauthorizedError: {
            /**
             * Format: int32
             * @description The status code of the response, repeated in the body.
             * @constant
             */
            status: 401;
            /** @description A sentence for the person who reads the log. Its wording may change; do not branch on it. */
            message: string;
        };
        /** @description Which permission is missing. The name is this contract's choice. */
        MissingPermissionDetails: {
            /**
             * @description The permission (OAuth scope) that the operation needs.
             * @example store_v2_products
             */
            required_permission: string;
        };
        /** @description Which limit of the platform stands in the way. The names are this contract's choice. */
        PlatformLimitDetails: {
            /**
             * @description The field that would pass the limit; left out where the number of entries would.
             * @example parent_id
             */
            field?: string;
            /**
             * Format: int64
             * @description The limit of the platform.
             * @example 7
             */
            maximum: number;
        };
        /** @description One fault in the body of a 403. */
        ForbiddenError: {
            /**
             * Format: int32
             * @description The status code of the response, repeated in the body.
             * @constant
             */
            status: 403;
            /** @description A sentence for the person who reads the log. Its wording may change; do not branch on it. */
            message: string;
            /** @description What stands here depends on the cause. */
            details?: components["schemas"]["MissingPermissionDetails"] | components["schemas"]["PlatformLimitDetails"];
        };
        /** @description One fault in the body of a 404. */
        NotFoundError: {
            /**
             * Format: int32
             * @description The status code of the response, repeated in the body.
             * @constant
             */
            status: 404;
            /** @description A sentence for the person who reads the log. Its wording may change; do not branch on it. */
            message: string;
        };
        /** @description The method that was sent, and those that the resource has. The names are this contract's choice. */
        AllowedMethodsDetails: {
            /**
             * @description The methods in `Allow`.
             * @example [
             *       "GET",
             *       "HEAD",
             *       "OPTIONS",
             *       "POST",
             *       "DELETE"
             *     ]
             */
            allowed_methods: string[];
            /**
             * @description The method of the request.
             * @example PUT
             */
            method?: string;
        };
        /** @description One fault in the body of a 405. */
        MethodNotAllowedError: {
            /**
             * Format: int32
             * @description The status code of the response, repeated in the body.
             * @constant
             */
            status: 405;
            /** @description A sentence for the person who reads the log. Its wording may change; do not branch on it. */
            message: string;
            details?: components["schemas"]["AllowedMethodsDetails"];
        };
        /** @description What the API can answer with. The name is this contract's choice. */
        AvailableTypesDetails: {
            /**
             * @description The content types that the API can answer with.
             * @example [
             *       "application/json"
             *     ]
             */
            available_types: string[];
        };
        /** @description One fault in the body of a 406. */
        NotAcceptableError: {
            /**
             * Format: int32
             * @description The status code of the response, repeated in the body.
             * @constant
             */
            status: 406;
            /** @description A sentence for the person who reads the log. Its wording may change; do not branch on it. */
            message: string;
            details?: components["schemas"]["AvailableTypesDetails"];
        };
        /** @description What stands in the way of the category's deletion. The names are this contract's choice. */
        CategoryHoldsProductsDetails: {
            /**
             * @description The products that stand in the way, the first 250 of them.
             * @example [
             *       32,
             *       33
             *     ]
             */
            product_ids: number[];
            /**
             * @description What to change so that the same request can succeed.
             * @example Move the products to another category, or delete them, before you delete the category.
             */
            resolution: string;
        };
        /** @description What stands in the way of the category's deletion. The names are this contract's choice. */
        CategoryHasSubcategoriesDetails: {
            /**
             * @description The subcategories that stand in the way, the first 250 of them.
             * @example [
             *       14
             *     ]
             */
            category_ids: number[];
            /**
             * @description What to change so that the same request can succeed.
             * @example Move the subcategories to another parent, or delete them, before you delete the category.
             */
            resolution: string;
        };
        /** @description Which value is taken, and by what. The names are this contract's choice. */
        DuplicateValueDetails: {
            /**
             * @description The field whose value is taken already.
             * @example email
             */
            field: string;
            /**
             * @description The value that is taken already.
             * @example jane@example.com
             */
            value: string;
            /**
             * Format: int32
             * @description The id of the resource that holds the value.
             * @example 5
             */
            conflicting_id: number;
            /**
             * @description What to change so that the same request can succeed.
             * @example Choose another value, or update the resource that has it.
             */
            resolution: string;
        };
        /** @description A product of an order that cannot be sold in the quantity asked for. */
        QuantityConflict: {
            /**
             * @description Whether there is too little stock, or the quantity is above or below what one order may hold.
             * @example OutOfStock
             * @enum {string}
             */
            type: "OutOfStock" | "ExceedsMaxQuantity" | "InsufficientQuantity";
            /** @description The product in question. */
            product: {
                /**
                 * Format: int32
                 * @description The product's id.
                 * @example 34
                 */
                id: number;
                /**
                 * @description The product's name.
                 * @example Enamel Mug
                 */
                name: string;
                /**
                 * Format: int32
                 * @description How many are in stock.
                 * @example 3
                 */
                inventory_level?: number;
            };
            /**
             * Format: int32
             * @description The most that one order may hold.
             * @example 10
             */
            maximum_quantity?: number;
            /**
             * Format: int32
             * @description The least that one order must hold.
             * @example 2
             */
            minimum_quantity?: number;
        };
        /** @description What cannot be sold. The name `resolution` is this contract's choice. */
        QuantityUnavailableDetails: {
            /** @description One entry for each product whose quantity cannot be sold. */
            errors: components["schemas"]["QuantityConflict"][];
            /**
             * @description What to change so that the same request can succeed.
             * @example Lower the quantity, or wait until the product is in stock.
             */
            resolution: string;
        };
        /** @description One fault in the body of a 409. */
        ConflictError: {
            /**
             * Format: int32
             * @description The status code of the response, repeated in the body.
             * @constant
             */
            status: 409;
            /** @description A sentence for the person who reads the log. Its wording may change; do not branch on it. */
            message: string;
            /** @description What stands here depends on the cause. */
            details?: components["schemas"]["CategoryHoldsProductsDetails"] | components["schemas"]["CategoryHasSubcategoriesDetails"] | components["schemas"]["DuplicateValueDetails"] | components["schemas"]["QuantityUnavailableDetails"];
        };
        /** @description Which parameter is too large, and how large it may be. The names are this contract's choice. */
        LimitAboveMaximumDetails: {
            /**
             * @description The parameter that is above its maximum.
             * @example limit
             */
            parameter: string;
            /**
             * Format: int64
             * @description The value that was sent.
             * @example 999
             */
            requested: number;
            /**
             * Format: int64
             * @description The largest value that is allowed.
             * @example 250
             */
            maximum: number;
        };
        /** @description How large a body may be. The name is this contract's choice. */
        BodyTooLargeDetails: {
            /**
             * Format: int64
             * @description The size of the largest request body that is taken, in bytes.
             * @example 1048576
             */
            maximum_bytes: number;
        };
        /** @description One fault in the body of a 413. */
        RequestEntityTooLargeError: {
            /**
             * Format: int32
             * @description The status code of the response, repeated in the body.
             * @constant
             */
            status: 413;
            /** @description A sentence for the person who reads the log. Its wording may change; do not branch on it. */
            message: string;
            /** @description What stands here depends on the cause. */
            details?: components["schemas"]["LimitAboveMaximumDetails"] | components["schemas"]["BodyTooLargeDetails"];
        };
        /** @description What was sent, and what the API takes. The names are this contract's choice. */
        SupportedTypesDetails: {
            /**
             * @description The content types that the API takes.
             * @example [
             *       "application/json"
             *     ]
             */
            supported_types: string[];
            /**
             * @description The Content-Type of the request; left out where it had none.
             * @example text/xml
             */
            content_type?: string;
        };
        /** @description One fault in the body of a 415. */
        UnsupportedMediaTypeError: {
            /**
             * Format: int32
             * @description The status code of the response, repeated in the body.
             * @constant
             */
            status: 415;
            /** @description A sentence for the person who reads the log. Its wording may change; do not branch on it. */
            message: string;
            details?: components["schemas"]["SupportedTypesDetails"];
        };
        /** @description One fault in the body of a 500. */
        InternalServerErrorError: {
            /**
             * Format: int32
             * @description The status code of the response, repeated in the body.
             * @constant
             */
            status: 500;
            /** @description A sentence for the person who reads the log. Its wording may change; do not branch on it. */
            message: string;
        };
        /** @description The method that was sent, and those that the API has. The names are this contract's choice. */
        SupportedMethodsDetails: {
            /**
             * @description The methods that the API supports somewhere.
             * @example [
             *       "GET",
             *       "HEAD",
             *       "OPTIONS",
             *       "POST",
             *       "PUT",
             *       "DELETE"
             *     ]
             */
            supported_methods: string[];
            /**
             * @description The method of the request.
             * @example PATCH
             */
            method?: string;
        };
        /** @description One fault in the body of a 501. */
        NotImplementedError: {
            /**
             * Format: int32
             * @description The status code of the response, repeated in the body.
             * @constant
             */
            status: 501;
            /** @description A sentence for the person who reads the log. Its wording may change; do not branch on it. */
            message: string;
            details?: components["schemas"]["SupportedMethodsDetails"];
        };
        /** @description Why the store does not answer. The name is this contract's choice. */
        UnavailableDetails: {
            /**
             * @description Why the store does not answer.
             * @example maintenance
             * @enum {string}
             */
            reason: "maintenance" | "upgrade";
        };
        /** @description One fault in the body of a 503. */
        ServiceUnavailableError: {
            /**
             * Format: int32
             * @description The status code of the response, repeated in the body.
             * @constant
             */
            status: 503;
            /** @description A sentence for the person who reads the log. Its wording may change; do not branch on it. */
            message: string;
            details?: components["schemas"]["UnavailableDetails"];
        };
        /** @description Which limit of the plan has been reached. The names are this contract's choice. */
        PlanLimitDetails: {
            /**
             * @description The collection that is full.
             * @example /products
             */
            resource: string;
            /**
             * Format: int32
             * @description How many the plan allows.
             * @example 500
             */
            limit: number;
            /**
             * @description The name of the store's plan.
             * @example Standard
             */
            plan: string;
        };
        /** @description One fault in the body of a 507. */
        InsufficientStorageError: {
            /**
             * Format: int32
             * @description The status code of the response, repeated in the body.
             * @constant
             */
            status: 507;
            /** @description A sentence for the person who reads the log. Its wording may change; do not branch on it. */
            message: string;
            details?: components["schemas"]["PlanLimitDetails"];
        };
        /** @description One fault in the body of a 509. */
        BandwidthLimitExceededError: {
            /**
             * Format: int32
             * @description The status code of the response, repeated in the body.
             * @constant
             */
            status: 509;
            /** @description A sentence for the person who reads the log. Its wording may change; do not branch on it. */
            message: string;
        };
        /** @description A product as the API answers it. Of its fields there are those that were asked for. */
        ProductExcerpt: {
            /**
             * Format: int32
             * @description The id, given by the store.
             * @example 32
             */
            readonly id: number;
            /**
             * @description The name, which no other product of the store has (this contract's choice). The length is that of the newer API.
             * @example Plain T-Shirt
             */
            name: string;
            type?: components["schemas"]["ProductType"];
            /**
             * @description The stock keeping unit, which no other product and no SKU of the store has (this contract's choice).
             * @example TTRPS
             */
            sku?: string;
            /**
             * @description The description, in HTML.
             * @example Soft cotton
             */
            description?: string | null;
            /**
             * @description Words that the store's search finds the product by, separated by commas.
             * @example shirt, cotton
             */
            search_keywords?: string | null;
            availability?: components["schemas"]["ProductAvailability"];
            /**
             * @description When the product is usually shipped.
             * @example Usually ships in 24 hours.
             */
            availability_description?: string;
            /**
             * @description The ids of the categories that hold the product. A PUT replaces them all.
             * @example [
             *       14
             *     ]
             */
            categories?: number[];
            /**
             * Format: int32
             * @description The id of the brand, 0 for none, as it is once the brand is deleted (this contract's choice).
             * @example 17
             */
            brand_id?: number;
            /**
             * @description Whether customers can see the product.
             * @example true
             */
            is_visible?: boolean;
            /**
             * @description Whether the product is shown among the featured ones.
             * @example false
             */
            is_featured?: boolean;
            /**
             * @description Whether the product is shipped free of charge.
             * @example false
             */
            is_free_shipping?: boolean;
            condition?: components["schemas"]["ProductCondition"];
            /**
             * @description Whether customers see the condition.
             * @example false
             */
            is_condition_shown?: boolean;
            inventory_tracking?: components["schemas"]["InventoryTracking"];
            /**
             * Format: int32
             * @description How many are in stock. It counts where `inventory_tracking` is `simple`.
             * @example 0
             */
            inventory_level?: number;
            /**
             * Format: int32
             * @description The stock at which the merchant is warned. It counts where `inventory_tracking` is `simple`.
             * @example 0
             */
            inventory_warning_level?: number;
            /**
             * @description The ids of related products, separated by commas; `-1` lets the store choose.
             * @example -1
             */
            related_products?: string;
            /**
             * Format: int32
             * @description The least that one order must hold, 0 for no such limit.
             * @example 0
             */
            order_quantity_minimum?: number;
            /**
             * Format: int32
             * @description The most that one order may hold, 0 for no such limit.
             * @example 0
             */
            order_quantity_maximum?: number;
            /**
             * Format: int32
             * @description The place of the product in its categories; lower comes first.
             * @example 0
             */
            sort_order?: number;
            /**
             * @description The warranty.
             * @example One year
             */
            warranty?: string | null;
            /**
             * @description The path of the product's page in the storefront.
             * @example /plain-tshirt/
             */
            custom_url?: string;
            /**
             * @description The title of the product's page.
             * @example Plain T-Shirt
             */
            page_title?: string;
            /**
             * @description Keywords for search engines.
             * @example shirt
             */
            meta_keywords?: string | null;
            /**
             * @description A description for search engines.
             * @example A plain T-shirt.
             */
            meta_description?: string | null;
            /**
             * @deprecated
             * @description The template of the product's page. Only Blueprint themes use it.
             * @example product.html
             */
            layout_file?: string;
            /**
             * @description Whether the price is hidden.
             * @example false
             */
            is_price_hidden?: boolean;
            /**
             * @description What is shown in the place of a hidden price.
             * @example Call for the price
             */
            price_hidden_label?: string;
            /**
             * Format: int32
             * @description The id of the option set; null in a PUT takes it away, as the deletion of the set does (this contract's choice).
             * @example 13
             */
            option_set_id?: number | null;
            /**
             * @description Where the options stand on the product's page.
             * @example right
             * @enum {string}
             */
            option_set_display?: "right" | "below";
            /**
             * Format: int32
             * @description The id of the tax class. It is ignored where taxes are computed automatically.
             * @example 0
             */
            tax_class_id?: number;
            /**
             * @description The universal product code.
             * @example
             */
            upc?: string | null;
            /**
             * @description The label of the event date.
             * @example Delivery Date
             */
            event_date_field_name?: string;
            /**
             * @description Whether customers choose an event date, and from which dates.
             * @example none
             * @enum {string}
             */
            event_date_type?: "none" | "after" | "before" | "range";
            /**
             * @description An account of the accounting software MYOB.
             * @example
             */
            myob_asset_account?: string;
            /**
             * @description An account of the accounting software MYOB.
             * @example
             */
            myob_income_account?: string;
            /**
             * @description An account of the accounting software MYOB.
             * @example
             */
            myob_expense_account?: string;
            /**
             * @description An account of the accounting software Peachtree.
             * @example
             */
            peachtree_gl_account?: string;
            /**
             * @description Whether the product can only be ordered before its release.
             * @example false
             */
            is_preorder_only?: boolean;
            /**
             * @description What customers read when they order before the release.
             * @example
             */
            preorder_message?: string;
            /**
             * @description The Open Graph type of the product's page.
             * @example product
             * @enum {string}
             */
            open_graph_type?: "product" | "album" | "book" | "drink" | "food" | "game" | "movie" | "song" | "tv_show";
            /**
             * @description The Open Graph title of the product's page.
             * @example
             */
            open_graph_title?: string;
            /**
             * @description The Open Graph description of the product's page.
             * @example
             */
            open_graph_description?: string | null;
            /**
             * @description Whether the thumbnail serves as the Open Graph image.
             * @example true
             */
            is_open_graph_thumbnail?: boolean;
            /**
             * @description The product's tax code at Avalara.
             * @example
             */
            avalara_product_tax_code?: string;
            /**
             * @description Where the product lies in the warehouse.
             * @example
             */
            bin_picking_number?: string;
            /** @description The price. */
            price?: components["schemas"]["Decimal"];
            /** @description What the product costs the merchant. */
            cost_price?: components["schemas"]["Decimal"];
            /** @description The recommended price. */
            retail_price?: components["schemas"]["Decimal"];
            /** @description The reduced price, 0 for none. */
            sale_price?: components["schemas"]["Decimal"];
            /** @description What shipping costs, where it is a fixed price. */
            fixed_cost_shipping_price?: components["schemas"]["Decimal"];
            /** @description The weight, in the unit of the store. */
            weight?: components["schemas"]["Decimal"];
            /** @description The width, in the unit of the store. */
            width?: components["schemas"]["Decimal"];
            /** @description The height, in the unit of the store. */
            height?: components["schemas"]["Decimal"];
            /** @description The depth, in the unit of the store. */
            depth?: components["schemas"]["Decimal"];
            /** @description The first event date that can be chosen. */
            event_date_start?: components["schemas"]["DateTimeOrEmpty"];
            /** @description The last event date that can be chosen. */
            event_date_end?: components["schemas"]["DateTimeOrEmpty"];
            /** @description When the product is released. */
            preorder_release_date?: components["schemas"]["DateTimeOrEmpty"];
            /** @description The price that a customer pays, after a sale price and other rules. */
            readonly calculated_price?: components["schemas"]["Decimal"];
            /**
             * @deprecated
             * @description Always null; the filter of this name took its place.
             * @example null
             */
            readonly keyword_filter?: null;
            /**
             * Format: int32
             * @description The sum of all ratings.
             * @example 0
             */
            readonly rating_total?: number;
            /**
             * Format: int32
             * @description The number of ratings.
             * @example 0
             */
            readonly rating_count?: number;
            /**
             * Format: int32
             * @description How many have been sold.
             * @example 0
             */
            total_sold?: number;
            /**
             * Format: int32
             * @description How often the page of the product was opened.
             * @example 0
             */
            view_count?: number;
            /** @description When the product was created. */
            readonly date_created?: components["schemas"]["DateTime"];
            /** @description When the product was last changed. */
            readonly date_modified: components["schemas"]["DateTime"];
            /** @description When the product was last imported. */
            readonly date_last_imported?: components["schemas"]["DateTimeOrEmpty"];
            primary_image: components["schemas"]["PrimaryImage"];
            option_set?: components["schemas"]["OptionSetLink"];
            /** @description The brand. */
            readonly brand?: components["schemas"]["ResourceLink"];
            /** @description The images. */
            readonly images?: components["schemas"]["ResourceLink"];
            /** @description The SKUs. */
            readonly skus?: components["schemas"]["ResourceLink"];
            /** @description The options. */
            readonly options?: components["schemas"]["ResourceLink"];
            /** @description The rules. */
            readonly rules?: components["schemas"]["ResourceLink"];
            /** @description The videos. */
            readonly videos?: components["schemas"]["ResourceLink"];
            /** @description The custom fields. */
            readonly custom_fields?: components["schemas"]["ResourceLink"];
            /** @description The bulk prices. */
            readonly discount_rules?: components["schemas"]["ResourceLink"];
            /** @description The configurable fields. */
            readonly configurable_fields?: components["schemas"]["ResourceLink"];
            /** @description The tax class. */
            readonly tax_class?: components["schemas"]["ResourceLink"];
            /** @description The reviews. */
            readonly reviews?: components["schemas"]["ResourceLink"];
            /** @description The files that a digital product consists of. */
            readonly downloads?: components["schemas"]["ResourceLink"];
            /** @description Empty; the API shows it in answers that were cut down. */
            metadata: unknown[];
        };
        /** @description A product as the API answers it. */
        ProductCreate: {
            /**
             * @description The name, which no other product of the store has (this contract's choice). The length is that of the newer API.
             * @example Plain T-Shirt
             */
            name: string;
            type: components["schemas"]["ProductType"];
            /**
             * @description The stock keeping unit, which no other product and no SKU of the store has (this contract's choice).
             * @default
             * @example TTRPS
             */
            sku?: string;
            /**
             * @description The description, in HTML.
             * @default
             * @example Soft cotton
             */
            description?: string | null;
            /**
             * @description Words that the store's search finds the product by, separated by commas.
             * @default
             * @example shirt, cotton
             */
            search_keywords?: string | null;
            availability: components["schemas"]["ProductAvailability"];
            /**
             * @description When the product is usually shipped.
             * @default
             * @example Usually ships in 24 hours.
             */
            availability_description?: string;
            /**
             * @description The ids of the categories that hold the product. A PUT replaces them all.
             * @example [
             *       14
             *     ]
             */
            categories: number[];
            /**
             * Format: int32
             * @description The id of the brand, 0 for none, as it is once the brand is deleted (this contract's choice).
             * @default 0
             * @example 17
             */
            brand_id?: number;
            /**
             * @description Whether customers can see the product.
             * @default false
             * @example true
             */
            is_visible?: boolean;
            /**
             * @description Whether the product is shown among the featured ones.
             * @default false
             * @example false
             */
            is_featured?: boolean;
            /**
             * @description Whether the product is shipped free of charge.
             * @default false
             * @example false
             */
            is_free_shipping?: boolean;
            /** @default New */
            condition?: components["schemas"]["ProductCondition"];
            /**
             * @description Whether customers see the condition.
             * @default false
             * @example false
             */
            is_condition_shown?: boolean;
            /** @default none */
            inventory_tracking?: components["schemas"]["InventoryTracking"];
            /**
             * Format: int32
             * @description How many are in stock. It counts where `inventory_tracking` is `simple`.
             * @default 0
             * @example 0
             */
            inventory_level?: number;
            /**
             * Format: int32
             * @description The stock at which the merchant is warned. It counts where `inventory_tracking` is `simple`.
             * @default 0
             * @example 0
             */
            inventory_warning_level?: number;
            /**
             * @description The ids of related products, separated by commas; `-1` lets the store choose.
             * @default -1
             * @example -1
             */
            related_products?: string;
            /**
             * Format: int32
             * @description The least that one order must hold, 0 for no such limit.
             * @default 0
             * @example 0
             */
            order_quantity_minimum?: number;
            /**
             * Format: int32
             * @description The most that one order may hold, 0 for no such limit.
             * @default 0
             * @example 0
             */
            order_quantity_maximum?: number;
            /**
             * Format: int32
             * @description The place of the product in its categories; lower comes first.
             * @default 0
             * @example 0
             */
            sort_order?: number;
            /**
             * @description The warranty.
             * @default
             * @example One year
             */
            warranty?: string | null;
            /**
             * @description The path of the product's page in the storefront.
             * @default
             * @example /plain-tshirt/
             */
            custom_url?: string;
            /**
             * @description The title of the product's page.
             * @default
             * @example Plain T-Shirt
             */
            page_title?: string;
            /**
             * @description Keywords for search engines.
             * @default
             * @example shirt
             */
            meta_keywords?: string | null;
            /**
             * @description A description for search engines.
             * @default
             * @example A plain T-shirt.
             */
            meta_description?: string | null;
            /**
             * @deprecated
             * @description The template of the product's page. Only Blueprint themes use it.
             * @default product.html
             * @example product.html
             */
            layout_file?: string;
            /**
             * @description Whether the price is hidden.
             * @default false
             * @example false
             */
            is_price_hidden?: boolean;
            /**
             * @description What is shown in the place of a hidden price.
             * @default
             * @example Call for the price
             */
            price_hidden_label?: string;
            /**
             * Format: int32
             * @description The id of the option set; null in a PUT takes it away, as the deletion of the set does (this contract's choice).
             * @default null
             * @example 13
             */
            option_set_id?: number | null;
            /**
             * @description Where the options stand on the product's page.
             * @default right
             * @example right
             * @enum {string}
             */
            option_set_display?: "right" | "below";
            /**
             * Format: int32
             * @description The id of the tax class. It is ignored where taxes are computed automatically.
             * @default 0
             * @example 0
             */
            tax_class_id?: number;
            /**
             * @description The universal product code.
             * @default
             * @example
             */
            upc?: string | null;
            /**
             * @description The label of the event date.
             * @default Delivery Date
             * @example Delivery Date
             */
            event_date_field_name?: string;
            /**
             * @description Whether customers choose an event date, and from which dates.
             * @default none
             * @example none
             * @enum {string}
             */
            event_date_type?: "none" | "after" | "before" | "range";
            /**
             * @description An account of the accounting software MYOB.
             * @default
             * @example
             */
            myob_asset_account?: string;
            /**
             * @description An account of the accounting software MYOB.
             * @default
             * @example
             */
            myob_income_account?: string;
            /**
             * @description An account of the accounting software MYOB.
             * @default
             * @example
             */
            myob_expense_account?: string;
            /**
             * @description An account of the accounting software Peachtree.
             * @default
             * @example
             */
            peachtree_gl_account?: string;
            /**
             * @description Whether the product can only be ordered before its release.
             * @default false
             * @example false
             */
            is_preorder_only?: boolean;
            /**
             * @description What customers read when they order before the release.
             * @default
             * @example
             */
            preorder_message?: string;
            /**
             * @description The Open Graph type of the product's page.
             * @default product
             * @example product
             * @enum {string}
             */
            open_graph_type?: "product" | "album" | "book" | "drink" | "food" | "game" | "movie" | "song" | "tv_show";
            /**
             * @description The Open Graph title of the product's page.
             * @default
             * @example
             */
            open_graph_title?: string;
            /**
             * @description The Open Graph description of the product's page.
             * @default
             * @example
             */
            open_graph_description?: string | null;
            /**
             * @description Whether the thumbnail serves as the Open Graph image.
             * @default true
             * @example true
             */
            is_open_graph_thumbnail?: boolean;
            /**
             * @description The product's tax code at Avalara.
             * @default
             * @example
             */
            avalara_product_tax_code?: string;
            /**
             * @description Where the product lies in the warehouse.
             * @default
             * @example
             */
            bin_picking_number?: string;
            /** @description The price. */
            price: components["schemas"]["DecimalInput"];
            /** @description What the product costs the merchant. */
            cost_price?: components["schemas"]["DecimalInput"];
            /** @description The recommended price. */
            retail_price?: components["schemas"]["DecimalInput"];
            /** @description The reduced price, 0 for none. */
            sale_price?: components["schemas"]["DecimalInput"];
            /** @description What shipping costs, where it is a fixed price. */
            fixed_cost_shipping_price?: components["schemas"]["DecimalInput"];
            /** @description The weight, in the unit of the store. */
            weight: components["schemas"]["DecimalInput"];
            /** @description The width, in the unit of the store. */
            width?: components["schemas"]["DecimalInput"];
            /** @description The height, in the unit of the store. */
            height?: components["schemas"]["DecimalInput"];
            /** @description The depth, in the unit of the store. */
            depth?: components["schemas"]["DecimalInput"];
            /**
             * @description The first event date that can be chosen.
             * @default
             */
            event_date_start?: components["schemas"]["DateTimeInput"];
            /**
             * @description The last event date that can be chosen.
             * @default
             */
            event_date_end?: components["schemas"]["DateTimeInput"];
            /**
             * @description When the product is released.
             * @default
             */
            preorder_release_date?: components["schemas"]["DateTimeInput"];
            /**
             * Format: int32
             * @description How many have been sold.
             * @default 0
             * @example 0
             */
            total_sold?: number;
            /**
             * Format: int32
             * @description How often the page of the product was opened.
             * @default 0
             * @example 0
             */
            view_count?: number;
        };
        /** @description A product as the API answers it. */
        ProductUpdate: {
            /**
             * @description The name, which no other product of the store has (this contract's choice). The length is that of the newer API.
             * @example Plain T-Shirt
             */
            name?: string;
            type?: components["schemas"]["ProductType"];
            /**
             * @description The stock keeping unit, which no other product and no SKU of the store has (this contract's choice).
             * @example TTRPS
             */
            sku?: string;
            /**
             * @description The description, in HTML.
             * @example Soft cotton
             */
            description?: string | null;
            /**
             * @description Words that the store's search finds the product by, separated by commas.
             * @example shirt, cotton
             */
            search_keywords?: string | null;
            availability?: components["schemas"]["ProductAvailability"];
            /**
             * @description When the product is usually shipped.
             * @example Usually ships in 24 hours.
             */
            availability_description?: string;
            /**
             * @description The ids of the categories that hold the product. A PUT replaces them all.
             * @example [
             *       14
             *     ]
             */
            categories?: number[];
            /**
             * Format: int32
             * @description The id of the brand, 0 for none, as it is once the brand is deleted (this contract's choice).
             * @example 17
             */
            brand_id?: number;
            /**
             * @description Whether customers can see the product.
             * @example true
             */
            is_visible?: boolean;
            /**
             * @description Whether the product is shown among the featured ones.
             * @example false
             */
            is_featured?: boolean;
            /**
             * @description Whether the product is shipped free of charge.
             * @example false
             */
            is_free_shipping?: boolean;
            condition?: components["schemas"]["ProductCondition"];
            /**
             * @description Whether customers see the condition.
             * @example false
             */
            is_condition_shown?: boolean;
            inventory_tracking?: components["schemas"]["InventoryTracking"];
            /**
             * Format: int32
             * @description How many are in stock. It counts where `inventory_tracking` is `simple`.
             * @example 0
             */
            inventory_level?: number;
            /**
             * Format: int32
             * @description The stock at which the merchant is warned. It counts where `inventory_tracking` is `simple`.
             * @example 0
             */
            inventory_warning_level?: number;
            /**
             * @description The ids of related products, separated by commas; `-1` lets the store choose.
             * @example -1
             */
            related_products?: string;
            /**
             * Format: int32
             * @description The least that one order must hold, 0 for no such limit.
             * @example 0
             */
            order_quantity_minimum?: number;
            /**
             * Format: int32
             * @description The most that one order may hold, 0 for no such limit.
             * @example 0
             */
            order_quantity_maximum?: number;
            /**
             * Format: int32
             * @description The place of the product in its categories; lower comes first.
             * @example 0
             */
            sort_order?: number;
            /**
             * @description The warranty.
             * @example One year
             */
            warranty?: string | null;
            /**
             * @description The path of the product's page in the storefront.
             * @example /plain-tshirt/
             */
            custom_url?: string;
            /**
             * @description The title of the product's page.
             * @example Plain T-Shirt
             */
            page_title?: string;
            /**
             * @description Keywords for search engines.
             * @example shirt
             */
            meta_keywords?: string | null;
            /**
             * @description A description for search engines.
             * @example A plain T-shirt.
             */
            meta_description?: string | null;
            /**
             * @deprecated
             * @description The template of the product's page. Only Blueprint themes use it.
             * @example product.html
             */
            layout_file?: string;
            /**
             * @description Whether the price is hidden.
             * @example false
             */
            is_price_hidden?: boolean;
            /**
             * @description What is shown in the place of a hidden price.
             * @example Call for the price
             */
            price_hidden_label?: string;
            /**
             * Format: int32
             * @description The id of the option set; null in a PUT takes it away, as the deletion of the set does (this contract's choice).
             * @example 13
             */
            option_set_id?: number | null;
            /**
             * @description Where the options stand on the product's page.
             * @example right
             * @enum {string}
             */
            option_set_display?: "right" | "below";
            /**
             * Format: int32
             * @description The id of the tax class. It is ignored where taxes are computed automatically.
             * @example 0
             */
            tax_class_id?: number;
            /**
             * @description The universal product code.
             * @example
             */
            upc?: string | null;
            /**
             * @description The label of the event date.
             * @example Delivery Date
             */
            event_date_field_name?: string;
            /**
             * @description Whether customers choose an event date, and from which dates.
             * @example none
             * @enum {string}
             */
            event_date_type?: "none" | "after" | "before" | "range";
            /**
             * @description An account of the accounting software MYOB.
             * @example
             */
            myob_asset_account?: string;
            /**
             * @description An account of the accounting software MYOB.
             * @example
             */
            myob_income_account?: string;
            /**
             * @description An account of the accounting software MYOB.
             * @example
             */
            myob_expense_account?: string;
            /**
             * @description An account of the accounting software Peachtree.
             * @example
             */
            peachtree_gl_account?: string;
            /**
             * @description Whether the product can only be ordered before its release.
             * @example false
             */
            is_preorder_only?: boolean;
            /**
             * @description What customers read when they order before the release.
             * @example
             */
            preorder_message?: string;
            /**
             * @description The Open Graph type of the product's page.
             * @example product
             * @enum {string}
             */
            open_graph_type?: "product" | "album" | "book" | "drink" | "food" | "game" | "movie" | "song" | "tv_show";
            /**
             * @description The Open Graph title of the product's page.
             * @example
             */
            open_graph_title?: string;
            /**
             * @description The Open Graph description of the product's page.
             * @example
             */
            open_graph_description?: string | null;
            /**
             * @description Whether the thumbnail serves as the Open Graph image.
             * @example true
             */
            is_open_graph_thumbnail?: boolean;
            /**
             * @description The product's tax code at Avalara.
             * @example
             */
            avalara_product_tax_code?: string;
            /**
             * @description Where the product lies in the warehouse.
             * @example
             */
            bin_picking_number?: string;
            /** @description The price. */
            price?: components["schemas"]["DecimalInput"];
            /** @description What the product costs the merchant. */
            cost_price?: components["schemas"]["DecimalInput"];
            /** @description The recommended price. */
            retail_price?: components["schemas"]["DecimalInput"];
            /** @description The reduced price, 0 for none. */
            sale_price?: components["schemas"]["DecimalInput"];
            /** @description What shipping costs, where it is a fixed price. */
            fixed_cost_shipping_price?: components["schemas"]["DecimalInput"];
            /** @description The weight, in the unit of the store. */
            weight?: components["schemas"]["DecimalInput"];
            /** @description The width, in the unit of the store. */
            width?: components["schemas"]["DecimalInput"];
            /** @description The height, in the unit of the store. */
            height?: components["schemas"]["DecimalInput"];
            /** @description The depth, in the unit of the store. */
            depth?: components["schemas"]["DecimalInput"];
            /** @description The first event date that can be chosen. */
            event_date_start?: components["schemas"]["DateTimeInput"];
            /** @description The last event date that can be chosen. */
            event_date_end?: components["schemas"]["DateTimeInput"];
            /** @description When the product is released. */
            preorder_release_date?: components["schemas"]["DateTimeInput"];
            /**
             * Format: int32
             * @description How many have been sold.
             * @example 0
             */
            total_sold?: number;
            /**
             * Format: int32
             * @description How often the page of the product was opened.
             * @example 0
             */
            view_count?: number;
        };
        /** @description A category of products. The defaults are this contract's choice. */
        CategoryCreate: {
            /**
             * Format: int32
             * @description The id of the parent, 0 for a category at the root. A category has at most 7 levels of parents.
             * @default 0
             * @example 10
             */
            parent_id?: number;
            /**
             * @description The name, which no other category of the store has. The length is that of the newer API.
             * @example Shirts
             */
            name: string;
            /**
             * @description The description, in HTML.
             * @default
             * @example Shirts for every day
             */
            description?: string;
            /**
             * Format: int32
             * @description The place of the category among its siblings; lower comes first.
             * @default 0
             * @example 2
             */
            sort_order?: number;
            /**
             * @description The title of the category's page. The length is that of the newer API.
             * @default
             * @example Shirts
             */
            page_title?: string;
            /**
             * @description Keywords for search engines.
             * @default null
             * @example shirts, clothing
             */
            meta_keywords?: string | null;
            /**
             * @description A description for search engines.
             * @default null
             * @example Shirts for every day.
             */
            meta_description?: string | null;
            /**
             * @deprecated
             * @description The template of the category's page. Only Blueprint themes use it.
             * @default category.html
             * @example category.html
             */
            layout_file?: string;
            /**
             * @description The path of the category's image, empty for none.
             * @default
             * @example d/shirts__69888.jpg
             */
            image_file?: string;
            /**
             * @description Whether customers can see the category.
             * @default true
             * @example true
             */
            is_visible?: boolean;
            /**
             * @description Words that the store's search finds the category by, separated by commas.
             * @default
             * @example shirts, tops
             */
            search_keywords?: string;
            /**
             * @description The path of the category's page in the storefront.
             * @default
             * @example /clothing/shirts/
             */
            url?: string;
        };
        /** @description A category of products. The defaults are this contract's choice. */
        CategoryUpdate: {
            /**
             * Format: int32
             * @description The id of the parent, 0 for a category at the root. A category has at most 7 levels of parents.
             * @example 10
             */
            parent_id?: number;
            /**
             * @description The name, which no other category of the store has. The length is that of the newer API.
             * @example Shirts
             */
            name?: string;
            /**
             * @description The description, in HTML.
             * @example Shirts for every day
             */
            description?: string;
            /**
             * Format: int32
             * @description The place of the category among its siblings; lower comes first.
             * @example 2
             */
            sort_order?: number;
            /**
             * @description The title of the category's page. The length is that of the newer API.
             * @example Shirts
             */
            page_title?: string;
            /**
             * @description Keywords for search engines.
             * @example shirts, clothing
             */
            meta_keywords?: string | null;
            /**
             * @description A description for search engines.
             * @example Shirts for every day.
             */
            meta_description?: string | null;
            /**
             * @deprecated
             * @description The template of the category's page. Only Blueprint themes use it.
             * @example category.html
             */
            layout_file?: string;
            /**
             * @description The path of the category's image, empty for none.
             * @example d/shirts__69888.jpg
             */
            image_file?: string;
            /**
             * @description Whether customers can see the category.
             * @example true
             */
            is_visible?: boolean;
            /**
             * @description Words that the store's search finds the category by, separated by commas.
             * @example shirts, tops
             */
            search_keywords?: string;
            /**
             * @description The path of the category's page in the storefront.
             * @example /clothing/shirts/
             */
            url?: string;
        };
        /** @description A fact about a product that the store has no field for. No two of a product have the same name and the same text. */
        ProductCustomFieldCreate: {
            /**
             * @description What the fact is about.
             * @example Material
             */
            name: string;
            /**
             * @description What the fact is.
             * @example Organic cotton
             */
            text: string;
        };
        /** @description A fact about a product that the store has no field for. No two of a product have the same name and the same text. */
        ProductCustomFieldUpdate: {
            /**
             * @description What the fact is about.
             * @example Material
             */
            name: string;
            /**
             * @description What the fact is.
             * @example Organic cotton
             */
            text: string;
        };
        /** @description The value that a SKU has of one of its product's options. */
        SkuOptionCreate: {
            /**
             * Format: int32
             * @description The id of the option of the product, which is not that of the store's option.
             * @example 223
             */
            product_option_id: number;
            /**
             * Format: int32
             * @description The id of the value of the option.
             * @example 68
             */
            option_value_id: number;
        };
        /** @description A combination of option values of a product that is kept in stock on its own. The lengths are those of the newer API, and the defaults are this contract's choice where the API's examples do not show them. */
        ProductSkuCreate: {
            /**
             * @description The stock keeping unit, which no other SKU and no product of the store has (this contract's choice).
             * @example TSTRL-S-NVY
             */
            sku: string;
            /** @description The price, null for that of the product. */
            price?: components["schemas"]["NullableAmountInput"];
            /** @description What the SKU costs the merchant. */
            cost_price?: components["schemas"]["AmountInput"];
            /**
             * @description The universal product code.
             * @default
             * @example
             */
            upc?: string;
            /**
             * Format: int32
             * @description How many are in stock. It counts where the product's `inventory_tracking` is `sku`.
             * @default 0
             * @example 0
             */
            inventory_level?: number;
            /**
             * Format: int32
             * @description The stock at which the merchant is warned. It counts where the product's `inventory_tracking` is `sku`.
             * @default 0
             * @example 0
             */
            inventory_warning_level?: number;
            /**
             * @description Where the SKU lies in the warehouse.
             * @default
             * @example A-14
             */
            bin_picking_number?: string;
            /** @description The weight, in the unit of the store, null for that of the product. */
            weight?: components["schemas"]["NullableAmountInput"];
            /**
             * @description Whether the SKU cannot be bought.
             * @default false
             * @example false
             */
            is_purchasing_disabled?: boolean;
            /**
             * @description What customers read where it cannot be bought.
             * @default
             * @example
             */
            purchasing_disabled_message?: string;
            /**
             * @description The path of the SKU's image, empty for none. A write may state the URL of a JPEG, PNG or GIF file.
             * @default
             * @example
             */
            image_file?: string;
            /** @description The values that the SKU stands for. It may leave options of the product out. */
            options: components["schemas"]["SkuOptionCreate"][];
        };
        /** @description A combination of option values of a product that is kept in stock on its own. The lengths are those of the newer API, and the defaults are this contract's choice where the API's examples do not show them. */
        ProductSkuUpdate: {
            /**
             * @description The stock keeping unit, which no other SKU and no product of the store has (this contract's choice).
             * @example TSTRL-S-NVY
             */
            sku?: string;
            /** @description The price, null for that of the product. */
            price?: components["schemas"]["NullableAmountInput"];
            /** @description What the SKU costs the merchant. */
            cost_price?: components["schemas"]["AmountInput"];
            /**
             * @description The universal product code.
             * @example
             */
            upc?: string;
            /**
             * Format: int32
             * @description How many are in stock. It counts where the product's `inventory_tracking` is `sku`.
             * @example 0
             */
            inventory_level?: number;
            /**
             * Format: int32
             * @description The stock at which the merchant is warned. It counts where the product's `inventory_tracking` is `sku`.
             * @example 0
             */
            inventory_warning_level?: number;
            /**
             * @description Where the SKU lies in the warehouse.
             * @example A-14
             */
            bin_picking_number?: string;
            /** @description The weight, in the unit of the store, null for that of the product. */
            weight?: components["schemas"]["NullableAmountInput"];
            /**
             * @description Whether the SKU cannot be bought.
             * @example false
             */
            is_purchasing_disabled?: boolean;
            /**
             * @description What customers read where it cannot be bought.
             * @example
             */
            purchasing_disabled_message?: string;
            /**
             * @description The path of the SKU's image, empty for none. A write may state the URL of a JPEG, PNG or GIF file.
             * @example
             */
            image_file?: string;
            /** @description The values that the SKU stands for. It may leave options of the product out. */
            options?: components["schemas"]["SkuOptionCreate"][];
        };
        /** @description An image of a product. The defaults are this contract's choice. */
        ProductImageCreate: {
            /**
             * @description The path that the image is stored under. A write states the URL of a file of up to 8 MB, or its path below the import folder. The file itself cannot be sent: the contract takes JSON alone.
             * @example p/plain-tshirt__14581.jpg
             */
            image_file: string;
            /**
             * @description Whether it is the thumbnail of the product, and so its `primary_image`. One image of a product is.
             * @default false
             * @example true
             */
            is_thumbnail?: boolean;
            /**
             * Format: int32
             * @description The place of the image among those of the product; lower comes first.
             * @default 0
             * @example 0
             */
            sort_order?: number;
            /**
             * @description What the image shows.
             * @default null
             * @example null
             */
            description?: string | null;
        };
        /** @description An image of a product. The defaults are this contract's choice. */
        ProductImageUpdate: {
            /**
             * @description The path that the image is stored under. A write states the URL of a file of up to 8 MB, or its path below the import folder. The file itself cannot be sent: the contract takes JSON alone.
             * @example p/plain-tshirt__14581.jpg
             */
            image_file?: string;
            /**
             * @description Whether it is the thumbnail of the product, and so its `primary_image`. One image of a product is.
             * @example true
             */
            is_thumbnail?: boolean;
            /**
             * Format: int32
             * @description The place of the image among those of the product; lower comes first.
             * @example 0
             */
            sort_order?: number;
            /**
             * @description What the image shows.
             * @example null
             */
            description?: string | null;
        };
        /** @description A video about a product. The defaults are this contract's choice. */
        ProductVideoCreate: {
            /**
             * Format: int32
             * @description The place of the video among those of the product; lower comes first.
             * @default 0
             * @example 0
             */
            sort_order?: number;
            /**
             * @description What the video is called. The length is that of the newer API.
             * @default
             * @example A look at the shirt
             */
            name?: string;
            /**
             * Format: uri
             * @description Where the video is at YouTube. Which forms of it are taken is this contract's choice.
             * @example https://www.youtube.com/watch?v=a1B2c3D4e5F
             */
            url: string;
        };
        /** @description A video about a product. The defaults are this contract's choice. */
        ProductVideoUpdate: {
            /**
             * Format: int32
             * @description The place of the video among those of the product; lower comes first.
             * @example 0
             */
            sort_order?: number;
            /**
             * @description What the video is called. The length is that of the newer API.
             * @example A look at the shirt
             */
            name?: string;
            /**
             * Format: uri
             * @description Where the video is at YouTube. Which forms of it are taken is this contract's choice.
             * @example https://www.youtube.com/watch?v=a1B2c3D4e5F
             */
            url?: string;
        };
        /** @description What a customer thinks of a product. The lengths of `author` and `title` are those of the newer API. The product's `rating_total` and `rating_count` sum up the reviews that are approved (this contract's choice). */
        ProductReviewCreate: {
            /**
             * @description Who wrote it.
             * @example Sam Lee
             */
            author: string;
            /** @description When it was written; now, if a create leaves it out. */
            date_created?: components["schemas"]["DateTimeInput"];
            /**
             * @description What stands above it.
             * @example Soft and true to size
             */
            title: string;
            /**
             * @description The review itself.
             * @example I wear it every week.
             */
            review: string;
            /**
             * Format: int32
             * @description From 1, the worst, to 5.
             * @example 4
             */
            rating: number;
            /**
             * Format: int32
             * @description 0 for a review that waits, 1 for one that is approved, 2 for one that is not.
             * @default 0
             * @example 0
             * @enum {integer}
             */
            status?: 0 | 1 | 2;
        };
        /** @description What a customer thinks of a product. The lengths of `author` and `title` are those of the newer API. The product's `rating_total` and `rating_count` sum up the reviews that are approved (this contract's choice). */
        ProductReviewUpdate: {
            /**
             * @description Who wrote it.
             * @example Sam Lee
             */
            author?: string;
            /** @description When it was written; now, if a create leaves it out. */
            date_created?: components["schemas"]["DateTimeInput"];
            /**
             * @description What stands above it.
             * @example Soft and true to size
             */
            title?: string;
            /**
             * @description The review itself.
             * @example I wear it every week.
             */
            review?: string;
            /**
             * Format: int32
             * @description From 1, the worst, to 5.
             * @example 4
             */
            rating?: number;
            /**
             * Format: int32
             * @description 0 for a review that waits, 1 for one that is approved, 2 for one that is not.
             * @example 0
             * @enum {integer}
             */
            status?: 0 | 1 | 2;
        };
        /** @description What a product costs those who order many of it. The quantities of a product's rules do not overlap. */
        ProductDiscountRuleCreate: {
            /**
             * Format: int32
             * @description The lowest quantity that the rule is for, 0 for no such bound. The default is this contract's choice.
             * @default 0
             * @example 3
             */
            min?: number;
            /**
             * Format: int32
             * @description The highest quantity that the rule is for, 0 for no such bound. The default is this contract's choice.
             * @default 0
             * @example 5
             */
            max?: number;
            /**
             * @description Whether `type_value` is taken off the price, is a percentage of it that is, or is the price.
             * @example price
             * @enum {string}
             */
            type: "price" | "percent" | "fixed";
            /**
             * @description By how much, as a number.
             * @example 1
             */
            type_value: number;
        };
        /** @description What a product costs those who order many of it. The quantities of a product's rules do not overlap. */
        ProductDiscountRuleUpdate: {
            /**
             * Format: int32
             * @description The lowest quantity that the rule is for, 0 for no such bound. The default is this contract's choice.
             * @example 3
             */
            min?: number;
            /**
             * Format: int32
             * @description The highest quantity that the rule is for, 0 for no such bound. The default is this contract's choice.
             * @example 5
             */
            max?: number;
            /**
             * @description Whether `type_value` is taken off the price, is a percentage of it that is, or is the price.
             * @example price
             * @enum {string}
             */
            type: "price" | "percent" | "fixed";
            /**
             * @description By how much, as a number.
             * @example 1
             */
            type_value: number;
        };
        /** @description What is different about a product where a customer chooses certain options. The length of the message is that of the newer API, and the defaults are this contract's choice. */
        ProductRuleCreate: {
            /**
             * Format: int32
             * @description The place of the rule among those of the product; lower comes first.
             * @default 0
             * @example 0
             */
            sort_order?: number;
            /**
             * @description Whether the rule is in force.
             * @default true
             * @example true
             */
            is_enabled?: boolean;
            /**
             * @description Whether the rules after it do not count where it applies.
             * @default false
             * @example false
             */
            is_stop?: boolean;
            /**
             * @description What becomes of the price, null for nothing.
             * @default null
             */
            price_adjuster?: {
                /**
                 * @description Whether the value is added, is a percentage that is, or is the price itself.
                 * @example relative
                 * @enum {string}
                 */
                adjuster: "relative" | "percentage" | "absolute";
                /**
                 * @description By how much.
                 * @example 2.5000
                 */
                adjuster_value: components["schemas"]["DecimalInput"];
            } | null;
            /**
             * @description What becomes of the weight, null for nothing.
             * @default null
             */
            weight_adjuster?: {
                /**
                 * @description Whether the value is added, or is the weight itself.
                 * @example relative
                 * @enum {string}
                 */
                adjuster: "relative" | "absolute";
                /**
                 * @description By how much.
                 * @example 0.0500
                 */
                adjuster_value: components["schemas"]["DecimalInput"];
            } | null;
            /**
             * @description Whether the product cannot be bought so.
             * @default false
             * @example false
             */
            is_purchasing_disabled?: boolean;
            /**
             * @description What customers read where it cannot be bought.
             * @default
             * @example
             */
            purchasing_disabled_message?: string;
            /**
             * @description Whether the option is not shown. It says nothing where the conditions name a SKU, or several options.
             * @default false
             * @example false
             */
            is_purchasing_hidden?: boolean;
            /**
             * @description The path of the image that is shown, empty for none. A write may state the URL of a file, or its path below the import folder.
             * @default
             * @example
             */
            image_file?: string;
            /** @description When the rule applies. Of several values of one option one is enough, and so is one of several SKUs; of several options all have to fit. A PUT adds to them. */
            conditions: components["schemas"]["RuleConditionInput"][];
        };
        /** @description What is different about a product where a customer chooses certain options. The length of the message is that of the newer API, and the defaults are this contract's choice. */
        ProductRuleUpdate: {
            /**
             * Format: int32
             * @description The place of the rule among those of the product; lower comes first.
             * @example 0
             */
            sort_order?: number;
            /**
             * @description Whether the rule is in force.
             * @example true
             */
            is_enabled?: boolean;
            /**
             * @description Whether the rules after it do not count where it applies.
             * @example false
             */
            is_stop?: boolean;
            /** @description What becomes of the price, null for nothing. */
            price_adjuster?: {
                /**
                 * @description Whether the value is added, is a percentage that is, or is the price itself.
                 * @example relative
                 * @enum {string}
                 */
                adjuster?: "relative" | "percentage" | "absolute";
                /**
                 * @description By how much.
                 * @example 2.5000
                 */
                adjuster_value?: components["schemas"]["DecimalInput"];
            } | null;
            /** @description What becomes of the weight, null for nothing. */
            weight_adjuster?: {
                /**
                 * @description Whether the value is added, or is the weight itself.
                 * @example relative
                 * @enum {string}
                 */
                adjuster?: "relative" | "absolute";
                /**
                 * @description By how much.
                 * @example 0.0500
                 */
                adjuster_value?: components["schemas"]["DecimalInput"];
            } | null;
            /**
             * @description Whether the product cannot be bought so.
             * @example false
             */
            is_purchasing_disabled?: boolean;
            /**
             * @description What customers read where it cannot be bought.
             * @example
             */
            purchasing_disabled_message?: string;
            /**
             * @description Whether the option is not shown. It says nothing where the conditions name a SKU, or several options.
             * @example false
             */
            is_purchasing_hidden?: boolean;
            /**
             * @description The path of the image that is shown, empty for none. A write may state the URL of a file, or its path below the import folder.
             * @example
             */
            image_file?: string;
            /** @description When the rule applies. Of several values of one option one is enough, and so is one of several SKUs; of several options all have to fit. A PUT adds to them. */
            conditions?: components["schemas"]["RuleConditionInput"][];
        };
        /** @description Something that customers choose about a product. Which products have it, their option set says. */
        OptionCreate: {
            /**
             * @description The name that the merchant sees, which no other option of the store has. The length is this contract's choice.
             * @example Shirt sizes
             */
            name: string;
            /**
             * @description The name that customers see; the other one, where a create leaves it out.
             * @example Size
             */
            display_name?: string;
            type: components["schemas"]["OptionType"];
        };
        /** @description Something that customers choose about a product. Which products have it, their option set says. */
        OptionUpdate: {
            /**
             * @description The name that the merchant sees, which no other option of the store has. The length is this contract's choice.
             * @example Shirt sizes
             */
            name?: string;
            /**
             * @description The name that customers see; the other one, where a create leaves it out.
             * @example Size
             */
            display_name?: string;
            type?: components["schemas"]["OptionType"];
        };
        /** @description One of the values that an option can have. The defaults are this contract's choice. */
        OptionValueCreate: {
            /**
             * @description What the merchant calls it, which no other value of the option is called. The length is that of the newer API.
             * @example S
             */
            label: string;
            /**
             * Format: int32
             * @description The place of the value in the option; lower comes first.
             * @default 0
             * @example 0
             */
            sort_order?: number;
            /**
             * @description What it stands for, by the type of the option: the text that customers see (`RB`, `RT`, `S`), the id of a product (`P`, `PI`), or one to three colors, as `#rrggbb` or by name, with `|` between them, or an image (`CS`).
             * @example S
             */
            value: string;
            /**
             * @description Whether it is chosen at first. Of the values of an option one is at most.
             * @default false
             * @example true
             */
            is_default?: boolean;
        };
        /** @description One of the values that an option can have. The defaults are this contract's choice. */
        OptionValueUpdate: {
            /**
             * @description What the merchant calls it, which no other value of the option is called. The length is that of the newer API.
             * @example S
             */
            label?: string;
            /**
             * Format: int32
             * @description The place of the value in the option; lower comes first.
             * @example 0
             */
            sort_order?: number;
            /**
             * @description What it stands for, by the type of the option: the text that customers see (`RB`, `RT`, `S`), the id of a product (`P`, `PI`), or one to three colors, as `#rrggbb` or by name, with `|` between them, or an image (`CS`).
             * @example S
             */
            value?: string;
            /**
             * @description Whether it is chosen at first. Of the values of an option one is at most.
             * @example true
             */
            is_default?: boolean;
        };
        /** @description Options that products have together. */
        OptionSetCreate: {
            /**
             * @description The name, which no other option set of the store has. The length is this contract's choice.
             * @example Shirts
             */
            name: string;
        };
        /** @description Options that products have together. */
        OptionSetUpdate: {
            /**
             * @description The name, which no other option set of the store has. The length is this contract's choice.
             * @example Shirts
             */
            name: string;
        };
        /** @description An option as an option set holds it. That every answer shows its values, and not the list alone, is this contract's choice. */
        OptionSetOptionCreate: {
            /**
             * Format: int32
             * @description The id of the option of the store.
             * @example 18
             */
            option_id: number;
            /**
             * @description The name that customers see; that of the option, where a create leaves it out.
             * @example Size
             */
            display_name?: string;
            /**
             * Format: int32
             * @description The place of the option in the set; lower comes first.
             * @default 0
             * @example 0
             */
            sort_order?: number;
            /**
             * @description Whether customers have to choose.
             * @default false
             * @example true
             */
            is_required?: boolean;
        };
        /** @description An option as an option set holds it. That every answer shows its values, and not the list alone, is this contract's choice. */
        OptionSetOptionUpdate: {
            /**
             * @description The name that customers see; that of the option, where a create leaves it out.
             * @example Size
             */
            display_name?: string;
            /**
             * Format: int32
             * @description The place of the option in the set; lower comes first.
             * @example 0
             */
            sort_order?: number;
            /**
             * @description Whether customers have to choose.
             * @example true
             */
            is_required?: boolean;
        };
        /** @description A brand of products. The defaults are this contract's choice. */
        BrandCreate: {
            /**
             * @description The name, which no other brand of the store has.
             * @example Field & Thread
             */
            name: string;
            /**
             * @description The title of the brand's page.
             * @default
             * @example Field & Thread
             */
            page_title?: string;
            /**
             * @description Keywords for search engines.
             * @default null
             * @example shirts, cotton
             */
            meta_keywords?: string | null;
            /**
             * @description A description for search engines.
             * @default null
             * @example Shirts for every day.
             */
            meta_description?: string | null;
            /**
             * @description The path of the brand's image, empty for none. A write may state the URL of a JPEG, GIF or PNG file of up to 8 MB.
             * @default
             * @example f/field-and-thread__44675.png
             */
            image_file?: string;
            /**
             * @description Words that the store's search finds the brand by, separated by commas.
             * @default
             * @example field, thread
             */
            search_keywords?: string | null;
        };
        /** @description A brand of products. The defaults are this contract's choice. */
        BrandUpdate: {
            /**
             * @description The name, which no other brand of the store has.
             * @example Field & Thread
             */
            name?: string;
            /**
             * @description The title of the brand's page.
             * @example Field & Thread
             */
            page_title?: string;
            /**
             * @description Keywords for search engines.
             * @example shirts, cotton
             */
            meta_keywords?: string | null;
            /**
             * @description A description for search engines.
             * @example Shirts for every day.
             */
            meta_description?: string | null;
            /**
             * @description The path of the brand's image, empty for none. A write may state the URL of a JPEG, GIF or PNG file of up to 8 MB.
             * @example f/field-and-thread__44675.png
             */
            image_file?: string;
            /**
             * @description Words that the store's search finds the brand by, separated by commas.
             * @example field, thread
             */
            search_keywords?: string | null;
        };
        /** @description Whom the order is billed to. The lengths are those that the newer API has for addresses or, where it has none, this contract's choice. */
        BillingAddressCreate: {
            /**
             * @description The first name.
             * @default
             * @example Jane
             */
            first_name?: string;
            /**
             * @description The last name.
             * @default
             * @example Doe
             */
            last_name?: string;
            /**
             * @description The company.
             * @default
             * @example BigCommerce
             */
            company?: string;
            /**
             * @description The street.
             * @default
             * @example 123 Main Street
             */
            street_1?: string;
            /**
             * @description The second line of the street.
             * @default
             * @example Suite 4
             */
            street_2?: string;
            /**
             * @description The city.
             * @default
             * @example Austin
             */
            city?: string;
            /**
             * @description The state or province, with its full name.
             * @default
             * @example Texas
             */
            state?: string;
            /**
             * @description The postal code.
             * @example 78751
             */
            zip: string;
            /**
             * @description The name of the country.
             * @default
             * @example United States
             */
            country?: string;
            /**
             * @description The code of the country (ISO 3166-1 alpha-2).
             * @default
             * @example US
             */
            country_iso2?: string;
            /**
             * @description The telephone number.
             * @default
             * @example 555-123-4567
             */
            phone?: string;
            /**
             * @description The e-mail address.
             * @default
             * @example janedoe@example.com
             */
            email?: string;
            /**
             * @description The fields that the merchant added to the address form.
             * @default []
             */
            form_fields?: components["schemas"]["FormField"][];
        };
        /** @description An order. An amount without tax and the one with tax come together, or neither of them; for handling and wrapping that is this contract's choice. An amount that is left out is 0, or the store computes it. */
        OrderCreate: {
            /**
             * Format: int32
             * @description The id of the customer, 0 for a guest.
             * @default 0
             * @example 5
             */
            customer_id?: number;
            /** @default 1 */
            status_id?: components["schemas"]["OrderStatusId"];
            /**
             * Format: int32
             * @description How many items the order holds. Where it is left out, the store counts the products.
             * @example 2
             */
            items_total?: number;
            /**
             * Format: int32
             * @description How many of the items have been shipped.
             * @default 0
             * @example 0
             */
            items_shipped?: number;
            /**
             * @description Whether the order holds digital products.
             * @default false
             * @example false
             */
            order_is_digital?: boolean;
            /**
             * @description The name of the payment method, as it is shown.
             * @default
             * @example Credit Card
             */
            payment_method?: string;
            /**
             * @description The payment's id at the payment provider.
             * @example
             */
            payment_provider_id?: string | number | null;
            /**
             * @description The IPv4 address of the customer. Setting it clears `ip_address_v6`.
             * @default
             * @example 203.0.113.67
             */
            ip_address?: string;
            /**
             * @description The name of the country that the IP address points to.
             * @default
             * @example United States
             */
            geoip_country?: string;
            /**
             * @description The code of that country (ISO 3166-1 alpha-2).
             * @default
             * @example US
             */
            geoip_country_iso2?: string;
            /**
             * @description Notes for the staff.
             * @default
             * @example Send Saturday
             */
            staff_notes?: string | null;
            /**
             * @description What the customer wrote at the checkout.
             * @default
             * @example Please ring twice
             */
            customer_message?: string | null;
            /**
             * @description The language of the customer, `en` or `en-US` for example.
             * @default
             * @example en
             */
            customer_locale?: string;
            /** @default external */
            order_source?: components["schemas"]["OrderSource"];
            /**
             * @description The system that the order was taken over from; `M-MIG` marks the orders of a migration.
             * @default null
             * @example POS
             */
            external_source?: string | null;
            /**
             * @description The id of the order at eBay, 0 for none.
             * @default 0
             * @example 0
             */
            ebay_order_id?: string;
            /**
             * Format: int32
             * @description The id of the channel that the order came through. It must exist and be connected.
             * @default 1
             * @example 1
             */
            channel_id?: number;
            /** @description When the order was placed. */
            date_created?: components["schemas"]["DateTimeInput"];
            /** @description The price of all products, without tax. */
            subtotal_ex_tax?: components["schemas"]["AmountInput"];
            /** @description The price of all products, with tax. */
            subtotal_inc_tax?: components["schemas"]["AmountInput"];
            /** @description What shipping costs before anything is added or taken off. */
            base_shipping_cost?: components["schemas"]["AmountInput"];
            /** @description What shipping costs, without tax. */
            shipping_cost_ex_tax?: components["schemas"]["AmountInput"];
            /** @description What shipping costs, with tax. */
            shipping_cost_inc_tax?: components["schemas"]["AmountInput"];
            /** @description What handling costs before anything is added or taken off. */
            base_handling_cost?: components["schemas"]["AmountInput"];
            /** @description What handling costs, without tax. */
            handling_cost_ex_tax?: components["schemas"]["AmountInput"];
            /** @description What handling costs, with tax. */
            handling_cost_inc_tax?: components["schemas"]["AmountInput"];
            /** @description What wrapping costs before anything is added or taken off. */
            base_wrapping_cost?: components["schemas"]["AmountInput"];
            /** @description What wrapping costs, without tax. */
            wrapping_cost_ex_tax?: components["schemas"]["AmountInput"];
            /** @description What wrapping costs, with tax. */
            wrapping_cost_inc_tax?: components["schemas"]["AmountInput"];
            /** @description What the merchant takes off the price. */
            discount_amount?: components["schemas"]["AmountInput"];
            /** @description What the order costs, without tax. */
            total_ex_tax?: components["schemas"]["AmountInput"];
            /** @description What the order costs, with tax. */
            total_inc_tax?: components["schemas"]["AmountInput"];
            /** @description What was paid back; always 0, whatever was. */
            refunded_amount?: components["schemas"]["AmountInput"];
            billing_address: components["schemas"]["BillingAddressCreate"];
            /**
             * @description The code of the currency that the customer pays in (ISO 4217).
             * @default USD
             * @example USD
             */
            default_currency_code?: string;
            /**
             * @description The id of the merchant in the system that the order comes from. It is set when the order is created; a PUT that holds another one is a 400.
             * @default null
             * @example merchant-42
             */
            external_merchant_id?: string | null;
            /** @default  */
            tax_provider_id?: components["schemas"]["TaxProviderId"];
            /** @description The products to order. In a PUT they join those that the order has already. */
            products?: components["schemas"]["OrderProductInput"][];
            /** @description Where the order is shipped to. The first address counts; without one it is the billing address. */
            shipping_addresses?: components["schemas"]["ShippingAddressInput"][];
            /**
             * @description The IPv6 address of the customer. Setting it clears `ip_address`.
             * @default
             * @example 2001:db8::67
             */
            ip_address_v6?: string;
            /**
             * @description The id of the order in another system.
             * @default
             * @example pos-4711
             */
            external_order_id?: string;
            /** @description How the order reaches the customer. */
            consignments?: components["schemas"]["OrderConsignmentsInput"];
            /** @description The fees. */
            fees?: components["schemas"]["OrderFeesInput"];
        };
        /** @description Whom the order is billed to. The lengths are those that the newer API has for addresses or, where it has none, this contract's choice. */
        BillingAddressUpdate: {
            /**
             * @description The first name.
             * @example Jane
             */
            first_name?: string;
            /**
             * @description The last name.
             * @example Doe
             */
            last_name?: string;
            /**
             * @description The company.
             * @example BigCommerce
             */
            company?: string;
            /**
             * @description The street.
             * @example 123 Main Street
             */
            street_1?: string;
            /**
             * @description The second line of the street.
             * @example Suite 4
             */
            street_2?: string;
            /**
             * @description The city.
             * @example Austin
             */
            city?: string;
            /**
             * @description The state or province, with its full name.
             * @example Texas
             */
            state?: string;
            /**
             * @description The postal code.
             * @example 78751
             */
            zip?: string;
            /**
             * @description The name of the country.
             * @example United States
             */
            country?: string;
            /**
             * @description The code of the country (ISO 3166-1 alpha-2).
             * @example US
             */
            country_iso2?: string;
            /**
             * @description The telephone number.
             * @example 555-123-4567
             */
            phone?: string;
            /**
             * @description The e-mail address.
             * @example janedoe@example.com
             */
            email?: string;
            /** @description The fields that the merchant added to the address form. */
            form_fields?: components["schemas"]["FormField"][];
        };
        /** @description An order. An amount without tax and the one with tax come together, or neither of them; for handling and wrapping that is this contract's choice. An amount that is left out is 0, or the store computes it. */
        OrderUpdate: {
            /**
             * Format: int32
             * @description The id of the customer, 0 for a guest.
             * @example 5
             */
            customer_id?: number;
            status_id?: components["schemas"]["OrderStatusId"];
            /**
             * Format: int32
             * @description How many items the order holds. Where it is left out, the store counts the products.
             * @example 2
             */
            items_total?: number;
            /**
             * Format: int32
             * @description How many of the items have been shipped.
             * @example 0
             */
            items_shipped?: number;
            /**
             * @description Whether the order holds digital products.
             * @example false
             */
            order_is_digital?: boolean;
            /**
             * @description The name of the payment method, as it is shown.
             * @example Credit Card
             */
            payment_method?: string;
            /**
             * @description The payment's id at the payment provider.
             * @example
             */
            payment_provider_id?: string | number | null;
            /**
             * @description The IPv4 address of the customer. Setting it clears `ip_address_v6`.
             * @example 203.0.113.67
             */
            ip_address?: string;
            /**
             * @description The name of the country that the IP address points to.
             * @example United States
             */
            geoip_country?: string;
            /**
             * @description The code of that country (ISO 3166-1 alpha-2).
             * @example US
             */
            geoip_country_iso2?: string;
            /**
             * @description Notes for the staff.
             * @example Send Saturday
             */
            staff_notes?: string | null;
            /**
             * @description What the customer wrote at the checkout.
             * @example Please ring twice
             */
            customer_message?: string | null;
            /**
             * @description The language of the customer, `en` or `en-US` for example.
             * @example en
             */
            customer_locale?: string;
            order_source?: components["schemas"]["OrderSource"];
            /**
             * @description The system that the order was taken over from; `M-MIG` marks the orders of a migration.
             * @example POS
             */
            external_source?: string | null;
            /**
             * @description The id of the order at eBay, 0 for none.
             * @example 0
             */
            ebay_order_id?: string;
            /**
             * Format: int32
             * @description The id of the channel that the order came through. It must exist and be connected.
             * @example 1
             */
            channel_id?: number;
            /** @description When the order was placed. */
            date_created?: components["schemas"]["DateTimeInput"];
            /** @description The price of all products, without tax. */
            subtotal_ex_tax?: components["schemas"]["AmountInput"];
            /** @description The price of all products, with tax. */
            subtotal_inc_tax?: components["schemas"]["AmountInput"];
            /** @description What shipping costs before anything is added or taken off. */
            base_shipping_cost?: components["schemas"]["AmountInput"];
            /** @description What shipping costs, without tax. */
            shipping_cost_ex_tax?: components["schemas"]["AmountInput"];
            /** @description What shipping costs, with tax. */
            shipping_cost_inc_tax?: components["schemas"]["AmountInput"];
            /** @description What handling costs before anything is added or taken off. */
            base_handling_cost?: components["schemas"]["AmountInput"];
            /** @description What handling costs, without tax. */
            handling_cost_ex_tax?: components["schemas"]["AmountInput"];
            /** @description What handling costs, with tax. */
            handling_cost_inc_tax?: components["schemas"]["AmountInput"];
            /** @description What wrapping costs before anything is added or taken off. */
            base_wrapping_cost?: components["schemas"]["AmountInput"];
            /** @description What wrapping costs, without tax. */
            wrapping_cost_ex_tax?: components["schemas"]["AmountInput"];
            /** @description What wrapping costs, with tax. */
            wrapping_cost_inc_tax?: components["schemas"]["AmountInput"];
            /** @description What the merchant takes off the price. */
            discount_amount?: components["schemas"]["AmountInput"];
            /** @description What the order costs, without tax. */
            total_ex_tax?: components["schemas"]["AmountInput"];
            /** @description What the order costs, with tax. */
            total_inc_tax?: components["schemas"]["AmountInput"];
            /** @description What was paid back; always 0, whatever was. */
            refunded_amount?: components["schemas"]["AmountInput"];
            billing_address?: components["schemas"]["BillingAddressUpdate"];
            /**
             * @description Whether the order is archived.
             * @example false
             */
            is_deleted?: boolean;
            /**
             * @description The id of the merchant in the system that the order comes from. It is set when the order is created; a PUT that holds another one is a 400.
             * @example merchant-42
             */
            external_merchant_id?: string | null;
            tax_provider_id?: components["schemas"]["TaxProviderId"];
            /** @description The products to order. In a PUT they join those that the order has already. */
            products?: components["schemas"]["OrderProductInput"][];
            /** @description Where the order is shipped to. The first address counts; without one it is the billing address. */
            shipping_addresses?: components["schemas"]["ShippingAddressInput"][];
            /**
             * @description The IPv6 address of the customer. Setting it clears `ip_address`.
             * @example 2001:db8::67
             */
            ip_address_v6?: string;
            /**
             * @description The id of the order in another system.
             * @example pos-4711
             */
            external_order_id?: string;
            /** @description How the order reaches the customer. */
            consignments?: components["schemas"]["OrderConsignmentsInput"];
            /** @description The fees. */
            fees?: components["schemas"]["OrderFeesInput"];
        };
        /** @description A customer. The lengths, but for that of the e-mail address, are those of the newer API; the defaults are this contract's choice. An amount that is left out is 0. */
        CustomerCreate: {
            /**
             * @description The first name.
             * @example Jane
             */
            first_name: string;
            /**
             * @description The last name.
             * @example Doe
             */
            last_name: string;
            /**
             * Format: email
             * @description The e-mail address, which no other customer of the store has (this contract's choice).
             * @example janedoe@example.com
             */
            email: string;
            /**
             * @description The company.
             * @default
             * @example BigCommerce
             */
            company?: string;
            /**
             * @description The telephone number.
             * @default
             * @example 1234567890
             */
            phone?: string;
            /**
             * @description The IP address that the customer signed up from.
             * @default
             * @example 192.0.2.18
             */
            registration_ip_address?: string;
            /**
             * Format: int32
             * @description The id of the customer group, 0 for none.
             * @default 0
             * @example 2
             */
            customer_group_id?: number;
            /**
             * @description What the merchant has noted about the customer.
             * @default
             * @example Prefers to be called
             */
            notes?: string;
            /**
             * @description The code of the category that exempts the customer from tax, empty for none.
             * @default
             * @example
             */
            tax_exempt_category?: string;
            /**
             * @description Whether the customer has to choose a new password at the next login.
             * @default false
             * @example false
             */
            reset_pass_on_login?: boolean;
            /** @description What the customer may spend without paying. */
            store_credit?: components["schemas"]["DecimalInput"];
            /** @description The addresses. */
            addresses?: components["schemas"]["CustomerAddressesInput"];
            _authentication?: components["schemas"]["CustomerAuthentication"];
        };
        /** @description A customer. The lengths, but for that of the e-mail address, are those of the newer API; the defaults are this contract's choice. An amount that is left out is 0. */
        CustomerUpdate: {
            /**
             * @description The first name.
             * @example Jane
             */
            first_name?: string;
            /**
             * @description The last name.
             * @example Doe
             */
            last_name?: string;
            /**
             * Format: email
             * @description The e-mail address, which no other customer of the store has (this contract's choice).
             * @example janedoe@example.com
             */
            email?: string;
            /**
             * @description The company.
             * @example BigCommerce
             */
            company?: string;
            /**
             * @description The telephone number.
             * @example 1234567890
             */
            phone?: string;
            /**
             * @description The IP address that the customer signed up from.
             * @example 192.0.2.18
             */
            registration_ip_address?: string;
            /**
             * Format: int32
             * @description The id of the customer group, 0 for none.
             * @example 2
             */
            customer_group_id?: number;
            /**
             * @description What the merchant has noted about the customer.
             * @example Prefers to be called
             */
            notes?: string;
            /**
             * @description The code of the category that exempts the customer from tax, empty for none.
             * @example
             */
            tax_exempt_category?: string;
            /**
             * @description Whether the customer has to choose a new password at the next login.
             * @example false
             */
            reset_pass_on_login?: boolean;
            /** @description What the customer may spend without paying. */
            store_credit?: components["schemas"]["DecimalInput"];
            /** @description The addresses. */
            addresses?: components["schemas"]["CustomerAddressesInput"];
            _authentication?: components["schemas"]["CustomerAuthentication"];
        };
    };
    responses: {
        /**
         * @description A GET found what it asked for, or a PUT changed it; either way the body is the resource as it stands now.
         *
         *     **Next:** use the body. Keep `Last-Modified`, where there is one, for the next conditional GET.
         */
        OK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": Record<string, unknown> | Record<string, unknown>[];
            };
        };
        /**
         * @description A POST succeeded and the new resource exists. The body is the resource as it was stored, with the id and every
         *     default that the store filled in.
         *
         *     **Next:** keep the id, or the URI in `Location`, to read or change the resource later. Do not send the POST again:
         *     that would create a second one.
         */
        Created: {
            headers: {
                Location: components["headers"]["Location"];
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": Record<string, unknown>;
            };
        };
        /**
         * @description The request was understood and a task was scheduled that will carry it out; when the answer is sent the work
         *     itself may not have begun. Deleting a whole collection is answered like this while it has something to delete.
         *
         *     **Next:** do not assume that the work is done. Read the collection's `/count` until it is.
         */
        Accepted: {
            headers: {
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ScheduledTask"];
            };
        };
        /**
         * @description The request succeeded and there is nothing to send back: a resource was deleted, a list has no entries, or there
         *     was nothing to delete. There is no body, so do not parse one. The 204 for an empty list is how the API behaves;
         *     those for a delete-all of nothing and for OPTIONS are this contract's choice.
         *
         *     **Next:** after a DELETE, forget the resource; after a GET, treat the answer as an empty list.
         */
        NoContent: {
            headers: {
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description The URI of the request is not the one to use: either the request came over plain `http` and belongs on `https`, or
         *     the routes of the API have changed, which is unlikely. The answer comes before the credentials are looked at.
         *
         *     **Next:** send the request to the URI in `Location`, and use that URI from now on. If it was sent over `http` with
         *     credentials, they have travelled in the clear: replace them. Clients may turn a redirected POST into a GET
         *     (RFC 9110, section 15.4.2), so correct the base URL rather than rely on following.
         */
        MovedPermanently: {
            headers: {
                Location: components["headers"]["Location"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description The resource is to be found at another location for now. The usual reason is a request to a deprecated version of
         *     the API, which is sent on to the current one. The answer comes before the credentials are looked at.
         *
         *     **Next:** send the request to the URI in `Location`. When that URI names a newer version of the API, move the client
         *     to it; until then the old URI remains the one to ask. Clients may turn a redirected POST into a GET
         *     (RFC 9110, section 15.4.3), so do not rely on following for writes.
         */
        Found: {
            headers: {
                Location: components["headers"]["Location"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description The request carried `If-Modified-Since`, and the resource has not been modified since that date; so it is not sent
         *     again. Not every resource supports the header: in this contract the lists and the single resources of products,
         *     categories, orders and customers do, and their operations say so by documenting this answer. Elsewhere, and with a
         *     date that cannot be read, the header is ignored and the answer is a 200.
         *
         *     **Next:** use the copy that you have.
         */
        NotModified: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description The request is malformed: its syntax is invalid (a body that is not JSON, a URI that cannot be decoded), data that
         *     is required is missing, or a field or parameter has a value that it may not have. Fields that only the store writes
         *     may not be sent either. There is one entry for each fault, and its `details` name the field.
         *
         *     **Next:** correct what the entries name, then send the request again. Unchanged it will fail again.
         */
        BadRequest: {
            headers: {
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["BadRequestError"],
                    ...components["schemas"]["BadRequestError"][]
                ];
            };
        };
        /**
         * @description The credentials of the client are not there, or they are not right: an unknown user or client, or a token that is
         *     wrong or was withdrawn.
         *
         *     **Next:** send credentials as `WWW-Authenticate` asks, or put the ones that you send right. Unchanged it will fail
         *     again. For an account that is right but may not do this, the answer is 403.
         */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["UnauthorizedError"],
                    ...components["schemas"]["UnauthorizedError"][]
                ];
            };
        };
        /**
         * @description The account is known, but it does not have the permission for this operation on this resource (editing a product,
         *     for example). Permissions are set in the control panel of the store. A write that would pass a limit of the
         *     platform, which no plan lifts, is refused in the same way.
         *
         *     **Next:** have the store's owner grant the permission that `details` name, or use another account. Beyond a limit
         *     of the platform, remove something first.
         */
        Forbidden: {
            headers: {
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["ForbiddenError"],
                    ...components["schemas"]["ForbiddenError"][]
                ];
            };
        };
        /**
         * @description The resource does not exist, or it could not be found: no resource has this id, it has been deleted, or the API has
         *     no such route. An empty list is not a 404 but a 204.
         *
         *     **Next:** check the URI. If the id was right once, the resource is gone: forget it.
         */
        NotFound: {
            headers: {
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["NotFoundError"],
                    ...components["schemas"]["NotFoundError"][]
                ];
            };
        };
        /**
         * @description The resource was found, but it does not support the method of the request: either the resource does not have the
         *     method at all (PUT on `/orders` is invalid, while PUT on `/orders/{order_id}` is valid), or the method is not yet
         *     implemented on it. The answer comes before the credentials are looked at.
         *
         *     **Next:** use one of the methods in `Allow`. A method that the API supports nowhere is answered with 501.
         */
        MethodNotAllowed: {
            headers: {
                Allow: components["headers"]["Allow"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["MethodNotAllowedError"],
                    ...components["schemas"]["MethodNotAllowedError"][]
                ];
            };
        };
        /**
         * @description The `Accept` header of the request leaves no content type that the API can answer with.
         *
         *     **Next:** send an `Accept` that allows one of the types in `details`, or leave the header out.
         */
        NotAcceptable: {
            headers: {
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["NotAcceptableError"],
                    ...components["schemas"]["NotAcceptableError"][]
                ];
            };
        };
        /**
         * @description The change is refused because of a condition that the server imposes; the exact reason differs from one resource to
         *     the next. Deleting a category whose products would be orphaned is one example; a name, SKU or e-mail address that
         *     is in use already, and an order for more than is in stock, are others. `details` may say more about the conflict and
         *     how to resolve it. Which duplicates are refused is this contract's choice.
         *
         *     **Next:** resolve the conflict as `details` suggest, then send the request again. Unchanged it will fail again.
         */
        Conflict: {
            headers: {
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["ConflictError"],
                    ...components["schemas"]["ConflictError"][]
                ];
            };
        };
        /**
         * @description The request asks for too many objects at once: `limit` is above the maximum that is allowed. A request body of more
         *     bytes than the API takes is refused in the same way.
         *
         *     **Next:** ask for at most the `maximum` in `details`, and fetch the rest with `page`; split a body that is too large.
         */
        RequestEntityTooLarge: {
            headers: {
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["RequestEntityTooLargeError"],
                    ...components["schemas"]["RequestEntityTooLargeError"][]
                ];
            };
        };
        /**
         * @description The `Content-Type` of the request names a content type that the API does not support, or a body came without one.
         *
         *     **Next:** send the body as one of the types in `Accept`, and say so in `Content-Type`.
         */
        UnsupportedMediaType: {
            headers: {
                Accept: components["headers"]["Accept"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["UnsupportedMediaTypeError"],
                    ...components["schemas"]["UnsupportedMediaTypeError"][]
                ];
            };
        };
        /**
         * @description An error occurred within the API itself; the request may have been right. Whether a write took effect is not known.
         *
         *     **Next:** send an idempotent request again (GET, PUT, DELETE), after a pause that doubles from one attempt to the
         *     next. Before you repeat a POST, look whether it took effect. If it goes on, report it.
         */
        InternalServerError: {
            headers: {
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["InternalServerErrorError"],
                    ...components["schemas"]["InternalServerErrorError"][]
                ];
            };
        };
        /**
         * @description The API does not support the method of the request on any resource: TRACE and PATCH, for example. The answer comes
         *     before the resource and the credentials are looked at.
         *
         *     **Next:** use a method that the API supports; PUT takes partial updates, so it stands in for PATCH. A method that is
         *     supported elsewhere, but not on this resource, is answered with 405.
         */
        NotImplemented: {
            headers: {
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["NotImplementedError"],
                    ...components["schemas"]["NotImplementedError"][]
                ];
            };
        };
        /**
         * @description The store is marked as "Down for Maintenance", or it is being upgraded to a new version. Nothing was done, whatever
         *     the method.
         *
         *     **Next:** wait as long as `Retry-After` says, then send the same request again; writes too.
         */
        ServiceUnavailable: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["ServiceUnavailableError"],
                    ...components["schemas"]["ServiceUnavailableError"][]
                ];
            };
        };
        /**
         * @description The store has reached the number of this resource that its BigCommerce plan allows: 500 products, for example.
         *
         *     **Next:** delete what is no longer needed, or move the store to a larger plan. Unchanged it will fail again.
         */
        InsufficientStorage: {
            headers: {
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["InsufficientStorageError"],
                    ...components["schemas"]["InsufficientStorageError"][]
                ];
            };
        };
        /**
         * @description These credentials have made as many requests in the last hour as they may. The request was not looked at any further.
         *
         *     **Next:** wait as long as `Retry-After` says (`X-Retry-After` says the same in seconds), then send the same request
         *     again; writes too. Watch `X-BC-ApiLimit-Remaining` and slow down before it comes to 0.
         */
        BandwidthLimitExceeded: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                "X-Retry-After": components["headers"]["X-Retry-After"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["BandwidthLimitExceededError"],
                    ...components["schemas"]["BandwidthLimitExceededError"][]
                ];
            };
        };
        /**
         * @description How many entries match the filters.
         *
         *     **Next:** use the number; it costs less than reading a list.
         */
        CountOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Count"];
            };
        };
        /**
         * @description The clock of the store.
         *
         *     **Next:** use the answer as a check of credentials and of clocks; it touches nothing else.
         */
        GetTimeOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Time"];
            };
        };
        /**
         * @description The store as its control panel describes it.
         *
         *     **Next:** use the answer for the units, the currency and the time zone of all other answers. It changes rarely, so
         *     keep it for a while.
         */
        GetStoreOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Store"];
            };
        };
        /**
         * @description A page of the products that match the filters, in the order of their ids. The body is a bare array; where the list
         *     has no entries the answer is a 204.
         *
         *     **Next:** fetch the next `page` until a page holds fewer than `limit` entries or the answer is a 204.
         */
        ListProductsOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["Product"] | components["schemas"]["ProductExcerpt"],
                    ...(components["schemas"]["Product"] | components["schemas"]["ProductExcerpt"])[]
                ];
            };
        };
        /**
         * @description The product was created. The body is the product as it was stored, with its id and every default.
         *
         *     **Next:** keep the id, or the URI in `Location`. Do not send the POST again.
         */
        CreateProductCreated: {
            headers: {
                Location: components["headers"]["Location"];
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Product"];
            };
        };
        /**
         * @description The product as the GET found it.
         *
         *     **Next:** use it. Keep `Last-Modified` for the next conditional GET.
         */
        GetProductOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Product"] | components["schemas"]["ProductExcerpt"];
            };
        };
        /**
         * @description The product as the PUT left it: the fields that were sent, and all the others as they were.
         *
         *     **Next:** take the body for the copy that you have; `Last-Modified` has moved.
         */
        UpdateProductOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Product"];
            };
        };
        /**
         * @description A page of the categories that match the filters, in the order of their ids. The body is a bare array; where the
         *     list has no entries the answer is a 204.
         *
         *     **Next:** fetch the next `page` until a page holds fewer than `limit` entries or the answer is a 204.
         */
        ListCategoriesOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["Category"],
                    ...components["schemas"]["Category"][]
                ];
            };
        };
        /**
         * @description The category was created. The body is the category as it was stored, with its id and every default.
         *
         *     **Next:** keep the id, or the URI in `Location`. Do not send the POST again.
         */
        CreateCategoryCreated: {
            headers: {
                Location: components["headers"]["Location"];
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Category"];
            };
        };
        /**
         * @description The category as the GET found it.
         *
         *     **Next:** use it. Keep `Last-Modified` for the next conditional GET.
         */
        GetCategoryOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Category"];
            };
        };
        /**
         * @description The category as the PUT left it: the fields that were sent, and all the others as they were.
         *
         *     **Next:** take the body for the copy that you have; `Last-Modified` has moved.
         */
        UpdateCategoryOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Category"];
            };
        };
        /**
         * @description A page of the custom fields of a product, in the order of their ids. The body is a bare array; where the
         *     list has no entries the answer is a 204.
         *
         *     **Next:** fetch the next `page` until a page holds fewer than `limit` entries or the answer is a 204.
         */
        ListProductCustomFieldsOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["ProductCustomField"],
                    ...components["schemas"]["ProductCustomField"][]
                ];
            };
        };
        /**
         * @description The custom field was created. The body is the custom field as it was stored, with its id and every default.
         *
         *     **Next:** keep the id, or the URI in `Location`. Do not send the POST again.
         */
        CreateProductCustomFieldCreated: {
            headers: {
                Location: components["headers"]["Location"];
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProductCustomField"];
            };
        };
        /**
         * @description The custom field as the GET found it.
         *
         *     **Next:** use it.
         */
        GetProductCustomFieldOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProductCustomField"];
            };
        };
        /**
         * @description The custom field as the PUT left it: the fields that were sent, and all the others as they were.
         *
         *     **Next:** take the body for the copy that you have.
         */
        UpdateProductCustomFieldOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProductCustomField"];
            };
        };
        /**
         * @description A page of the SKUs of a product that match the filters, in the order of their ids. The body is a bare array;
         *     where the list has no entries the answer is a 204.
         *
         *     **Next:** fetch the next `page` until a page holds fewer than `limit` entries or the answer is a 204.
         */
        ListProductSkusOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["ProductSku"],
                    ...components["schemas"]["ProductSku"][]
                ];
            };
        };
        /**
         * @description The SKU was created. The body is the SKU as it was stored, with its id and every default.
         *
         *     **Next:** keep the id, or the URI in `Location`. Do not send the POST again.
         */
        CreateProductSkuCreated: {
            headers: {
                Location: components["headers"]["Location"];
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProductSku"];
            };
        };
        /**
         * @description The SKU as the GET found it.
         *
         *     **Next:** use it.
         */
        GetProductSkuOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProductSku"];
            };
        };
        /**
         * @description The SKU as the PUT left it: the fields that were sent, and all the others as they were.
         *
         *     **Next:** take the body for the copy that you have.
         */
        UpdateProductSkuOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProductSku"];
            };
        };
        /**
         * @description A page of the images of a product, in the order of their ids. The body is a bare array; where the list has
         *     no entries the answer is a 204.
         *
         *     **Next:** fetch the next `page` until a page holds fewer than `limit` entries or the answer is a 204.
         */
        ListProductImagesOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["ProductImage"],
                    ...components["schemas"]["ProductImage"][]
                ];
            };
        };
        /**
         * @description The image was created. The body is the image as it was stored, with its id and every default.
         *
         *     **Next:** keep the id, or the URI in `Location`. Do not send the POST again.
         */
        CreateProductImageCreated: {
            headers: {
                Location: components["headers"]["Location"];
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProductImage"];
            };
        };
        /**
         * @description The image as the GET found it.
         *
         *     **Next:** use it.
         */
        GetProductImageOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProductImage"];
            };
        };
        /**
         * @description The image as the PUT left it: the fields that were sent, and all the others as they were.
         *
         *     **Next:** take the body for the copy that you have.
         */
        UpdateProductImageOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProductImage"];
            };
        };
        /**
         * @description A page of the videos of a product, in the order of their ids. The body is a bare array; where the list has
         *     no entries the answer is a 204.
         *
         *     **Next:** fetch the next `page` until a page holds fewer than `limit` entries or the answer is a 204.
         */
        ListProductVideosOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["ProductVideo"],
                    ...components["schemas"]["ProductVideo"][]
                ];
            };
        };
        /**
         * @description The video was created. The body is the video as it was stored, with its id and every default.
         *
         *     **Next:** keep the id, or the URI in `Location`. Do not send the POST again.
         */
        CreateProductVideoCreated: {
            headers: {
                Location: components["headers"]["Location"];
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProductVideo"];
            };
        };
        /**
         * @description The video as the GET found it.
         *
         *     **Next:** use it.
         */
        GetProductVideoOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProductVideo"];
            };
        };
        /**
         * @description The video as the PUT left it: the fields that were sent, and all the others as they were.
         *
         *     **Next:** take the body for the copy that you have.
         */
        UpdateProductVideoOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProductVideo"];
            };
        };
        /**
         * @description A page of the reviews of a product, in the order of their ids. The body is a bare array; where the list has
         *     no entries the answer is a 204.
         *
         *     **Next:** fetch the next `page` until a page holds fewer than `limit` entries or the answer is a 204.
         */
        ListProductReviewsOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["ProductReview"],
                    ...components["schemas"]["ProductReview"][]
                ];
            };
        };
        /**
         * @description The review was created. The body is the review as it was stored, with its id and every default.
         *
         *     **Next:** keep the id, or the URI in `Location`. Do not send the POST again.
         */
        CreateProductReviewCreated: {
            headers: {
                Location: components["headers"]["Location"];
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProductReview"];
            };
        };
        /**
         * @description The review as the GET found it.
         *
         *     **Next:** use it.
         */
        GetProductReviewOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProductReview"];
            };
        };
        /**
         * @description The review as the PUT left it: the fields that were sent, and all the others as they were.
         *
         *     **Next:** take the body for the copy that you have.
         */
        UpdateProductReviewOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProductReview"];
            };
        };
        /**
         * @description A page of the configurable fields of a product, in the order of their ids. The body is a bare array; where
         *     the list has no entries the answer is a 204.
         *
         *     **Next:** fetch the next `page` until a page holds fewer than `limit` entries or the answer is a 204.
         */
        ListProductConfigurableFieldsOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["ProductConfigurableField"],
                    ...components["schemas"]["ProductConfigurableField"][]
                ];
            };
        };
        /**
         * @description The configurable field as the GET found it.
         *
         *     **Next:** use it.
         */
        GetProductConfigurableFieldOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProductConfigurableField"];
            };
        };
        /**
         * @description A page of the discount rules of a product, in the order of their ids. The body is a bare array; where the
         *     list has no entries the answer is a 204.
         *
         *     **Next:** fetch the next `page` until a page holds fewer than `limit` entries or the answer is a 204.
         */
        ListProductDiscountRulesOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["ProductDiscountRule"],
                    ...components["schemas"]["ProductDiscountRule"][]
                ];
            };
        };
        /**
         * @description The discount rule was created. The body is the discount rule as it was stored, with its id and every
         *     default.
         *
         *     **Next:** keep the id, or the URI in `Location`. Do not send the POST again.
         */
        CreateProductDiscountRuleCreated: {
            headers: {
                Location: components["headers"]["Location"];
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProductDiscountRule"];
            };
        };
        /**
         * @description The discount rule as the GET found it.
         *
         *     **Next:** use it.
         */
        GetProductDiscountRuleOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProductDiscountRule"];
            };
        };
        /**
         * @description The discount rule as the PUT left it: the fields that were sent, and all the others as they were.
         *
         *     **Next:** take the body for the copy that you have.
         */
        UpdateProductDiscountRuleOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProductDiscountRule"];
            };
        };
        /**
         * @description A page of the options of a product, in the order of their ids. The body is a bare array; where the list has
         *     no entries the answer is a 204.
         *
         *     **Next:** fetch the next `page` until a page holds fewer than `limit` entries or the answer is a 204.
         */
        ListProductOptionsOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["ProductOption"],
                    ...components["schemas"]["ProductOption"][]
                ];
            };
        };
        /**
         * @description The option as the GET found it.
         *
         *     **Next:** use it.
         */
        GetProductOptionOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProductOption"];
            };
        };
        /**
         * @description A page of the rules of a product, in the order of their ids. The body is a bare array; where the list has no
         *     entries the answer is a 204.
         *
         *     **Next:** fetch the next `page` until a page holds fewer than `limit` entries or the answer is a 204.
         */
        ListProductRulesOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["ProductRule"],
                    ...components["schemas"]["ProductRule"][]
                ];
            };
        };
        /**
         * @description The rule was created. The body is the rule as it was stored, with its id and every default.
         *
         *     **Next:** keep the id, or the URI in `Location`. Do not send the POST again.
         */
        CreateProductRuleCreated: {
            headers: {
                Location: components["headers"]["Location"];
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProductRule"];
            };
        };
        /**
         * @description The rule as the GET found it.
         *
         *     **Next:** use it.
         */
        GetProductRuleOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProductRule"];
            };
        };
        /**
         * @description The rule as the PUT left it: the fields that were sent, and all the others as they were.
         *
         *     **Next:** take the body for the copy that you have.
         */
        UpdateProductRuleOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProductRule"];
            };
        };
        /**
         * @description A page of the options that match the filters, in the order of their ids. The body is a bare array; where the
         *     list has no entries the answer is a 204.
         *
         *     **Next:** fetch the next `page` until a page holds fewer than `limit` entries or the answer is a 204.
         */
        ListOptionsOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["Option"],
                    ...components["schemas"]["Option"][]
                ];
            };
        };
        /**
         * @description The option was created. The body is the option as it was stored, with its id and every default.
         *
         *     **Next:** keep the id, or the URI in `Location`. Do not send the POST again.
         */
        CreateOptionCreated: {
            headers: {
                Location: components["headers"]["Location"];
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Option"];
            };
        };
        /**
         * @description The option as the GET found it.
         *
         *     **Next:** use it.
         */
        GetOptionOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Option"];
            };
        };
        /**
         * @description The option as the PUT left it: the fields that were sent, and all the others as they were.
         *
         *     **Next:** take the body for the copy that you have.
         */
        UpdateOptionOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Option"];
            };
        };
        /**
         * @description A page of the values of an option, in the order of their ids. The body is a bare array; where the list has
         *     no entries the answer is a 204.
         *
         *     **Next:** fetch the next `page` until a page holds fewer than `limit` entries or the answer is a 204.
         */
        ListOptionValuesOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["OptionValue"],
                    ...components["schemas"]["OptionValue"][]
                ];
            };
        };
        /**
         * @description The value was created. The body is the value as it was stored, with its id and every default.
         *
         *     **Next:** keep the id, or the URI in `Location`. Do not send the POST again.
         */
        CreateOptionValueCreated: {
            headers: {
                Location: components["headers"]["Location"];
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OptionValue"];
            };
        };
        /**
         * @description The value as the GET found it.
         *
         *     **Next:** use it.
         */
        GetOptionValueOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OptionValue"];
            };
        };
        /**
         * @description The value as the PUT left it: the fields that were sent, and all the others as they were.
         *
         *     **Next:** take the body for the copy that you have.
         */
        UpdateOptionValueOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OptionValue"];
            };
        };
        /**
         * @description A page of the option sets that match the filters, in the order of their ids. The body is a bare array; where
         *     the list has no entries the answer is a 204.
         *
         *     **Next:** fetch the next `page` until a page holds fewer than `limit` entries or the answer is a 204.
         */
        ListOptionSetsOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["OptionSet"],
                    ...components["schemas"]["OptionSet"][]
                ];
            };
        };
        /**
         * @description The option set was created. The body is the option set as it was stored, with its id and every default.
         *
         *     **Next:** keep the id, or the URI in `Location`. Do not send the POST again.
         */
        CreateOptionSetCreated: {
            headers: {
                Location: components["headers"]["Location"];
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OptionSet"];
            };
        };
        /**
         * @description The option set as the GET found it.
         *
         *     **Next:** use it.
         */
        GetOptionSetOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OptionSet"];
            };
        };
        /**
         * @description The option set as the PUT left it: the fields that were sent, and all the others as they were.
         *
         *     **Next:** take the body for the copy that you have.
         */
        UpdateOptionSetOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OptionSet"];
            };
        };
        /**
         * @description A page of the options of an option set, in the order of their ids. The body is a bare array; where the list
         *     has no entries the answer is a 204.
         *
         *     **Next:** fetch the next `page` until a page holds fewer than `limit` entries or the answer is a 204.
         */
        ListOptionSetOptionsOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["OptionSetOption"],
                    ...components["schemas"]["OptionSetOption"][]
                ];
            };
        };
        /**
         * @description The option was created. The body is the option as it was stored, with its id and every default.
         *
         *     **Next:** keep the id, or the URI in `Location`. Do not send the POST again.
         */
        CreateOptionSetOptionCreated: {
            headers: {
                Location: components["headers"]["Location"];
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OptionSetOption"];
            };
        };
        /**
         * @description The option as the GET found it.
         *
         *     **Next:** use it.
         */
        GetOptionSetOptionOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OptionSetOption"];
            };
        };
        /**
         * @description The option as the PUT left it: the fields that were sent, and all the others as they were.
         *
         *     **Next:** take the body for the copy that you have.
         */
        UpdateOptionSetOptionOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OptionSetOption"];
            };
        };
        /**
         * @description A page of the brands that match the filters, in the order of their ids. The body is a bare array; where the
         *     list has no entries the answer is a 204.
         *
         *     **Next:** fetch the next `page` until a page holds fewer than `limit` entries or the answer is a 204.
         */
        ListBrandsOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["Brand"],
                    ...components["schemas"]["Brand"][]
                ];
            };
        };
        /**
         * @description The brand was created. The body is the brand as it was stored, with its id and every default.
         *
         *     **Next:** keep the id, or the URI in `Location`. Do not send the POST again.
         */
        CreateBrandCreated: {
            headers: {
                Location: components["headers"]["Location"];
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Brand"];
            };
        };
        /**
         * @description The brand as the GET found it.
         *
         *     **Next:** use it.
         */
        GetBrandOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Brand"];
            };
        };
        /**
         * @description The brand as the PUT left it: the fields that were sent, and all the others as they were.
         *
         *     **Next:** take the body for the copy that you have.
         */
        UpdateBrandOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Brand"];
            };
        };
        /**
         * @description A page of the orders that match the filters, in the order that `sort` asks for. The body is a bare array; where
         *     the list has no entries the answer is a 204.
         *
         *     **Next:** fetch the next `page` until a page holds fewer than `limit` entries or the answer is a 204.
         */
        ListOrdersOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["Order"],
                    ...components["schemas"]["Order"][]
                ];
            };
        };
        /**
         * @description The order was created. The body is the order as it was stored, with its id and every default.
         *
         *     **Next:** keep the id, or the URI in `Location`. Do not send the POST again.
         */
        CreateOrderCreated: {
            headers: {
                Location: components["headers"]["Location"];
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Order"];
            };
        };
        /**
         * @description How many orders match the filters, in all and in each status. The example holds every status that there is.
         *
         *     **Next:** use the numbers; they cost less than reading a list.
         */
        CountOrdersOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OrderCount"];
            };
        };
        /**
         * @description The order as the GET found it.
         *
         *     **Next:** use it. Keep `Last-Modified` for the next conditional GET.
         */
        GetOrderOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Order"];
            };
        };
        /**
         * @description The order as the PUT left it: the fields that were sent, and all the others as they were.
         *
         *     **Next:** take the body for the copy that you have; `Last-Modified` has moved.
         */
        UpdateOrderOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Order"];
            };
        };
        /**
         * @description A page of the customers that match the filters, in the order of their ids. The body is a bare array; where the
         *     list has no entries the answer is a 204.
         *
         *     **Next:** fetch the next `page` until a page holds fewer than `limit` entries or the answer is a 204.
         */
        ListCustomersOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["Customer"],
                    ...components["schemas"]["Customer"][]
                ];
            };
        };
        /**
         * @description The customer was created. The body is the customer as it was stored, with its id and every default.
         *
         *     **Next:** keep the id, or the URI in `Location`. Do not send the POST again.
         */
        CreateCustomerCreated: {
            headers: {
                Location: components["headers"]["Location"];
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Customer"];
            };
        };
        /**
         * @description The customer as the GET found it.
         *
         *     **Next:** use it. Keep `Last-Modified` for the next conditional GET.
         */
        GetCustomerOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Customer"];
            };
        };
        /**
         * @description The customer as the PUT left it: the fields that were sent, and all the others as they were.
         *
         *     **Next:** take the body for the copy that you have; `Last-Modified` has moved.
         */
        UpdateCustomerOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Customer"];
            };
        };
        /**
         * @description The account is known, but it does not have the permission for this operation on this resource (editing a product,
         *     for example). Permissions are set in the control panel of the store. A write that would pass a limit of the
         *     platform, which no plan lifts, is refused in the same way.
         *
         *     **Next:** have the store's owner grant the permission that `details` name, or use another account. Beyond a limit
         *     of the platform, remove something first.
         */
        ForbiddenMissingPermission: {
            headers: {
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["ForbiddenError"],
                    ...components["schemas"]["ForbiddenError"][]
                ];
            };
        };
        /**
         * @description The request succeeded and there is nothing to send back: a resource was deleted, a list has no entries, or there
         *     was nothing to delete. There is no body, so do not parse one. The 204 for an empty list is how the API behaves;
         *     those for a delete-all of nothing and for OPTIONS are this contract's choice.
         *
         *     **Next:** after a DELETE, forget the resource; after a GET, treat the answer as an empty list.
         */
        NoContentEmptyList: {
            headers: {
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description The request is malformed: its syntax is invalid (a body that is not JSON, a URI that cannot be decoded), data that
         *     is required is missing, or a field or parameter has a value that it may not have. Fields that only the store writes
         *     may not be sent either. There is one entry for each fault, and its `details` name the field.
         *
         *     **Next:** correct what the entries name, then send the request again. Unchanged it will fail again.
         */
        BadRequestMalformedSyntaxOrInvalidParameter: {
            headers: {
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["BadRequestError"],
                    ...components["schemas"]["BadRequestError"][]
                ];
            };
        };
        /**
         * @description The request asks for too many objects at once: `limit` is above the maximum that is allowed. A request body of more
         *     bytes than the API takes is refused in the same way.
         *
         *     **Next:** ask for at most the `maximum` in `details`, and fetch the rest with `page`; split a body that is too large.
         */
        RequestEntityTooLargeLimitAboveMaximum: {
            headers: {
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["RequestEntityTooLargeError"],
                    ...components["schemas"]["RequestEntityTooLargeError"][]
                ];
            };
        };
        /**
         * @description The request is malformed: its syntax is invalid (a body that is not JSON, a URI that cannot be decoded), data that
         *     is required is missing, or a field or parameter has a value that it may not have. Fields that only the store writes
         *     may not be sent either. There is one entry for each fault, and its `details` name the field.
         *
         *     **Next:** correct what the entries name, then send the request again. Unchanged it will fail again.
         */
        BadRequestExceptInvalidParameter: {
            headers: {
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["BadRequestError"],
                    ...components["schemas"]["BadRequestError"][]
                ];
            };
        };
        /**
         * @description The change is refused because of a condition that the server imposes; the exact reason differs from one resource to
         *     the next. Deleting a category whose products would be orphaned is one example; a name, SKU or e-mail address that
         *     is in use already, and an order for more than is in stock, are others. `details` may say more about the conflict and
         *     how to resolve it. Which duplicates are refused is this contract's choice.
         *
         *     **Next:** resolve the conflict as `details` suggest, then send the request again. Unchanged it will fail again.
         */
        ConflictDuplicateNameOrDuplicateSku: {
            headers: {
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["ConflictError"],
                    ...components["schemas"]["ConflictError"][]
                ];
            };
        };
        /**
         * @description The request asks for too many objects at once: `limit` is above the maximum that is allowed. A request body of more
         *     bytes than the API takes is refused in the same way.
         *
         *     **Next:** ask for at most the `maximum` in `details`, and fetch the rest with `page`; split a body that is too large.
         */
        RequestEntityTooLargeBodyTooLarge: {
            headers: {
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["RequestEntityTooLargeError"],
                    ...components["schemas"]["RequestEntityTooLargeError"][]
                ];
            };
        };
        /**
         * @description The request succeeded and there is nothing to send back: a resource was deleted, a list has no entries, or there
         *     was nothing to delete. There is no body, so do not parse one. The 204 for an empty list is how the API behaves;
         *     those for a delete-all of nothing and for OPTIONS are this contract's choice.
         *
         *     **Next:** after a DELETE, forget the resource; after a GET, treat the answer as an empty list.
         */
        NoContentNothingToDelete: {
            headers: {
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description The resource does not exist, or it could not be found: no resource has this id, it has been deleted, or the API has
         *     no such route. An empty list is not a 404 but a 204.
         *
         *     **Next:** check the URI. If the id was right once, the resource is gone: forget it.
         */
        NotFoundNoSuchResource: {
            headers: {
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["NotFoundError"],
                    ...components["schemas"]["NotFoundError"][]
                ];
            };
        };
        /**
         * @description The request succeeded and there is nothing to send back: a resource was deleted, a list has no entries, or there
         *     was nothing to delete. There is no body, so do not parse one. The 204 for an empty list is how the API behaves;
         *     those for a delete-all of nothing and for OPTIONS are this contract's choice.
         *
         *     **Next:** after a DELETE, forget the resource; after a GET, treat the answer as an empty list.
         */
        NoContentDeleted: {
            headers: {
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description The change is refused because of a condition that the server imposes; the exact reason differs from one resource to
         *     the next. Deleting a category whose products would be orphaned is one example; a name, SKU or e-mail address that
         *     is in use already, and an order for more than is in stock, are others. `details` may say more about the conflict and
         *     how to resolve it. Which duplicates are refused is this contract's choice.
         *
         *     **Next:** resolve the conflict as `details` suggest, then send the request again. Unchanged it will fail again.
         */
        ConflictDuplicateName: {
            headers: {
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["ConflictError"],
                    ...components["schemas"]["ConflictError"][]
                ];
            };
        };
        /**
         * @description The change is refused because of a condition that the server imposes; the exact reason differs from one resource to
         *     the next. Deleting a category whose products would be orphaned is one example; a name, SKU or e-mail address that
         *     is in use already, and an order for more than is in stock, are others. `details` may say more about the conflict and
         *     how to resolve it. Which duplicates are refused is this contract's choice.
         *
         *     **Next:** resolve the conflict as `details` suggest, then send the request again. Unchanged it will fail again.
         */
        ConflictCategoryHoldsProductsOrCategoryHasSubcategories: {
            headers: {
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["ConflictError"],
                    ...components["schemas"]["ConflictError"][]
                ];
            };
        };
        /**
         * @description The change is refused because of a condition that the server imposes; the exact reason differs from one resource to
         *     the next. Deleting a category whose products would be orphaned is one example; a name, SKU or e-mail address that
         *     is in use already, and an order for more than is in stock, are others. `details` may say more about the conflict and
         *     how to resolve it. Which duplicates are refused is this contract's choice.
         *
         *     **Next:** resolve the conflict as `details` suggest, then send the request again. Unchanged it will fail again.
         */
        ConflictDuplicateSku: {
            headers: {
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["ConflictError"],
                    ...components["schemas"]["ConflictError"][]
                ];
            };
        };
        /**
         * @description The change is refused because of a condition that the server imposes; the exact reason differs from one resource to
         *     the next. Deleting a category whose products would be orphaned is one example; a name, SKU or e-mail address that
         *     is in use already, and an order for more than is in stock, are others. `details` may say more about the conflict and
         *     how to resolve it. Which duplicates are refused is this contract's choice.
         *
         *     **Next:** resolve the conflict as `details` suggest, then send the request again. Unchanged it will fail again.
         */
        ConflictQuantityUnavailable: {
            headers: {
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["ConflictError"],
                    ...components["schemas"]["ConflictError"][]
                ];
            };
        };
        /**
         * @description The change is refused because of a condition that the server imposes; the exact reason differs from one resource to
         *     the next. Deleting a category whose products would be orphaned is one example; a name, SKU or e-mail address that
         *     is in use already, and an order for more than is in stock, are others. `details` may say more about the conflict and
         *     how to resolve it. Which duplicates are refused is this contract's choice.
         *
         *     **Next:** resolve the conflict as `details` suggest, then send the request again. Unchanged it will fail again.
         */
        ConflictDuplicateEmail: {
            headers: {
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["ConflictError"],
                    ...components["schemas"]["ConflictError"][]
                ];
            };
        };
    };
    parameters: {
        /**
         * @description The page of the list, counted from 1. A page past the end is an empty list.
         * @example 2
         */
        Page: number;
        /**
         * @description How many entries a page holds. Above the maximum the answer is 413.
         * @example 100
         */
        Limit: number;
        /**
         * @description Only entries with this id or a higher one.
         * @example 30
         */
        MinId: number;
        /**
         * @description Only entries with this id or a lower one.
         * @example 100
         */
        MaxId: number;
        /**
         * @description Only entries with this name.
         * @example Plain T-Shirt
         */
        Name: string;
        /**
         * @description Only products with this text in their name, description or SKU.
         * @example shirt
         */
        KeywordFilter: string;
        /**
         * @description Only products with exactly this description.
         * @example Soft cotton
         */
        Description: string;
        /**
         * @description Only the product with this SKU.
         * @example TTRPS
         */
        Sku: string;
        /**
         * @description Only products in this condition.
         * @example New
         */
        Condition: components["schemas"]["ProductCondition"];
        /**
         * @description Only products with this availability.
         * @example available
         */
        Availability: components["schemas"]["ProductAvailability"];
        /**
         * @description Only products of this brand.
         * @example 17
         */
        BrandFilter: number;
        /**
         * @description Only entries created at this moment or later.
         * @example 2012-09-21
         */
        MinDateCreated: components["schemas"]["DateFilter"];
        /**
         * @description Only entries created at this moment or earlier.
         * @example 2018-12-31
         */
        MaxDateCreated: components["schemas"]["DateFilter"];
        /**
         * @description Only entries last changed at this moment or later.
         * @example 2013-02
         */
        MinDateModified: components["schemas"]["DateFilter"];
        /**
         * @description Only entries last changed at this moment or earlier.
         * @example 2019
         */
        MaxDateModified: components["schemas"]["DateFilter"];
        /**
         * @description Only products last imported at this moment or later.
         * @example 2012
         */
        MinDateLastImported: components["schemas"]["DateFilter"];
        /**
         * @description Only products last imported at this moment or earlier.
         * @example 2019
         */
        MaxDateLastImported: components["schemas"]["DateFilter"];
        /**
         * @description Only products with this price or a higher one.
         * @example 10.5
         */
        MinPrice: number;
        /**
         * @description Only products with this price or a lower one.
         * @example 100
         */
        MaxPrice: number;
        /**
         * @description Only products sold this often or more.
         * @example 1
         */
        MinNumberSold: number;
        /**
         * @description Only products sold this often or less.
         * @example 1000
         */
        MaxNumberSold: number;
        /**
         * @description Only entries that customers can see, or only those that they cannot.
         * @example true
         */
        IsVisible: components["schemas"]["BooleanFilter"];
        /**
         * @description Only featured products, or only the others.
         * @example false
         */
        IsFeatured: components["schemas"]["BooleanFilter"];
        /**
         * @description Only products with this many in stock or more.
         * @example 0
         */
        MinInventoryLevel: number;
        /**
         * @description Only products with this many in stock or fewer.
         * @example 100
         */
        MaxInventoryLevel: number;
        /**
         * @description Only products of the category with this id.
         * @example 14
         */
        CategoryFilter: number;
        /**
         * @description Only products with this tax code.
         * @example PC040100
         */
        ProductTaxCode: string;
        /**
         * @description The fields that the answer holds, separated by commas, beside those that are never left out: `id`, `name`, `date_modified` and `primary_image`. `@summary` stands for those that a list shows. A name that no field has is ignored (this contract's choice).
         * @example @summary
         */
        ProductInclude: string;
        /**
         * @description The fields that the answer leaves out, separated by commas; `id`, `name`, `date_modified` and `primary_image` stay. Beside `include` it takes away from what that names (this contract's choice).
         * @example description
         */
        ProductExclude: string;
        /**
         * @description The `Last-Modified` of the copy that the client has. If nothing has changed since, the answer is 304. A list answers with only those entries that have changed since; with all of them where some have left it since, which a part of the list could not tell (this contract's choice). A date in the future is ignored, and so is one that cannot be read, and any date beside `If-None-Match` (RFC 9110, section 13.1.3).
         * @example Tue, 15 Nov 2011 12:45:26 GMT
         */
        IfModifiedSince: string;
        /**
         * @description The id of the product.
         * @example 32
         */
        ProductId: number;
        /**
         * @description Only categories with this parent; 0 for those at the root.
         * @example 10
         */
        ParentId: number;
        /**
         * @description The id of the category.
         * @example 14
         */
        CategoryId: number;
        /**
         * @description The id of the custom field.
         * @example 6
         */
        CustomFieldId: number;
        /**
         * @description Only the SKU with this code.
         * @example TSTRL-S-NVY
         */
        SkuCode: string;
        /**
         * @description Only SKUs with this universal product code.
         * @example 036000291452
         */
        SkuUpc: string;
        /**
         * @description Only SKUs with exactly this many in stock.
         * @example 12
         */
        SkuInventoryLevel: number;
        /**
         * @description Only SKUs whose merchant is warned at this stock.
         * @example 2
         */
        SkuInventoryWarningLevel: number;
        /**
         * @description Only SKUs that lie at this place in the warehouse.
         * @example A-14
         */
        SkuBinPickingNumber: string;
        /**
         * @description Only SKUs with this many in stock or more.
         * @example 1
         */
        MinSkuInventoryLevel: number;
        /**
         * @description Only SKUs with this many in stock or fewer.
         * @example 100
         */
        MaxSkuInventoryLevel: number;
        /**
         * @description The id of the SKU.
         * @example 101
         */
        SkuId: number;
        /**
         * @description The id of the image.
         * @example 247
         */
        ImageId: number;
        /**
         * @description The id of the video, the one that YouTube gave it.
         * @example a1B2c3D4e5F
         */
        VideoId: string;
        /**
         * @description The id of the review.
         * @example 8
         */
        ReviewId: number;
        /**
         * @description The id of the configurable field.
         * @example 1
         */
        ConfigurableFieldId: number;
        /**
         * @description The id of the discount rule.
         * @example 1
         */
        DiscountRuleId: string;
        /**
         * @description The id of the option of the product.
         * @example 223
         */
        ProductOptionId: number;
        /**
         * @description The id of the rule.
         * @example 10
         */
        ProductRuleId: number;
        /**
         * @description Only the option with this name.
         * @example Shirt sizes
         */
        OptionName: string;
        /**
         * @description Only options that customers see under this name.
         * @example Size
         */
        OptionDisplayName: string;
        /**
         * @description Only options of this type.
         * @example RT
         */
        OptionTypeFilter: components["schemas"]["OptionType"];
        /**
         * @description The id of the option.
         * @example 18
         */
        OptionId: number;
        /**
         * @description The id of the value.
         * @example 68
         */
        OptionValueId: number;
        /**
         * @description Only the option set with this name.
         * @example Shirts
         */
        OptionSetName: string;
        /**
         * @description The id of the option set.
         * @example 13
         */
        OptionSetId: number;
        /**
         * @description The id of the option in the set, which is not that of the store's option.
         * @example 43
         */
        OptionSetOptionId: number;
        /**
         * @description The id of the brand.
         * @example 17
         */
        BrandId: number;
        /**
         * @description The field that orders the list, and the direction, `asc` or `desc`. Without it the list is in the order of the ids, the lowest first.
         * @example date_created:desc
         */
        Sort: string;
        /**
         * @description Only orders with this total, tax included, or a higher one.
         * @example 10.5
         */
        MinTotal: number;
        /**
         * @description Only orders with this total, tax included, or a lower one.
         * @example 500
         */
        MaxTotal: number;
        /**
         * @description Only orders of this customer; 0 for those of guests.
         * @example 5
         */
        OrderCustomerId: number;
        /**
         * @description Only orders that are billed to this e-mail address.
         * @example janedoe@example.com
         */
        OrderEmail: string;
        /**
         * @description Only orders in this status.
         * @example 11
         */
        StatusId: components["schemas"]["OrderStatusId"];
        /**
         * @description Only the order that this cart became.
         * @example a8458391-ef68-4fe5-9ec1-442e6a767364
         */
        CartId: string;
        /**
         * @description Only orders with this payment method.
         * @example Credit Card
         */
        PaymentMethod: string;
        /**
         * @description Only orders that came through this channel.
         * @example 1
         */
        ChannelId: number;
        /**
         * @description Only orders with this id in another system.
         * @example pos-4711
         */
        ExternalOrderId: string;
        /**
         * @description Only archived orders, or only the others, as without it (this contract's choice).
         * @example false
         */
        IsDeleted: components["schemas"]["BooleanFilter"];
        /**
         * @description The id of the order.
         * @example 118
         */
        OrderId: number;
        /**
         * @description Only customers with this first name.
         * @example Jane
         */
        FirstName: string;
        /**
         * @description Only customers with this last name.
         * @example Doe
         */
        LastName: string;
        /**
         * @description Only customers of this company.
         * @example BigCommerce
         */
        Company: string;
        /**
         * @description Only the customer with this e-mail address.
         * @example janedoe@example.com
         */
        CustomerEmail: string;
        /**
         * @description Only customers with this telephone number.
         * @example 1234567890
         */
        Phone: string;
        /**
         * @description Only customers with exactly this much store credit.
         * @example 25
         */
        StoreCredit: number;
        /**
         * @description Only customers of this group; 0 for those of none.
         * @example 2
         */
        CustomerGroupId: number;
        /**
         * @description Only customers whom this category exempts from tax.
         * @example CHARITY
         */
        TaxExemptCategory: string;
        /**
         * @description The id of the customer.
         * @example 5
         */
        CustomerId: number;
    };
    requestBodies: never;
    headers: {
        /**
         * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
         * @example 987
         */
        "X-BC-ApiLimit-Remaining": number;
        /**
         * @description The version of the software that the store runs. It comes with every answer of the API.
         * @example 7.6.0
         */
        "X-BC-Store-Version": string;
        /**
         * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
         * @example 987
         */
        "X-Rate-Limit-Requests-Left": number;
        /**
         * @description How many requests these credentials may make in one window. Below the gateway's base only.
         * @example 20000
         */
        "X-Rate-Limit-Requests-Quota": number;
        /**
         * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
         * @example 900000
         */
        "X-Rate-Limit-Time-Reset-Ms": number;
        /**
         * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
         * @example 3600000
         */
        "X-Rate-Limit-Time-Window-Ms": number;
        /**
         * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
         * @example Tue, 15 Nov 2011 12:45:26 GMT
         */
        "Last-Modified": components["schemas"]["HttpDate"];
        /**
         * @description Where to go: the URI of the created resource (201), or the URI that the same request belongs to (301, 302). It may be relative; resolve it against the request's URI (RFC 9110, section 10.2.2).
         * @example /api/v2/products/32
         */
        Location: string;
        /**
         * @description The challenge that tells a client which credentials are wanted (RFC 9110, section 11.6.1). The realm names the API.
         * @example Basic realm="Store API", charset="UTF-8"
         */
        "WWW-Authenticate": string;
        /**
         * @description The methods that the requested resource supports, separated by commas (RFC 9110, section 10.2.1).
         * @example GET, HEAD, OPTIONS, POST, DELETE
         */
        Allow: string;
        /**
         * @description The content types that the resource takes in a request body (RFC 9110, sections 12.5.1 and 15.5.16).
         * @example application/json
         */
        Accept: string;
        /**
         * @description How long to wait before the request is worth sending again: whole seconds, or the date from which on it is (RFC 9110, section 10.2.3).
         * @example 900
         */
        "Retry-After": number | components["schemas"]["HttpDate"];
        /**
         * @description The API's own form of `Retry-After`, always in whole seconds. Where both are present, wait for the longer of the two.
         * @example 900
         */
        "X-Retry-After": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getTime: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GetTimeOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    getStore: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GetStoreOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    listProducts: {
        parameters: {
            query?: {
                /**
                 * @description The page of the list, counted from 1. A page past the end is an empty list.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page holds. Above the maximum the answer is 413.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only entries with this id or a higher one.
                 * @example 30
                 */
                min_id?: components["parameters"]["MinId"];
                /**
                 * @description Only entries with this id or a lower one.
                 * @example 100
                 */
                max_id?: components["parameters"]["MaxId"];
                /**
                 * @description Only entries with this name.
                 * @example Plain T-Shirt
                 */
                name?: components["parameters"]["Name"];
                /**
                 * @description Only products with this text in their name, description or SKU.
                 * @example shirt
                 */
                keyword_filter?: components["parameters"]["KeywordFilter"];
                /**
                 * @description Only products with exactly this description.
                 * @example Soft cotton
                 */
                description?: components["parameters"]["Description"];
                /**
                 * @description Only the product with this SKU.
                 * @example TTRPS
                 */
                sku?: components["parameters"]["Sku"];
                /**
                 * @description Only products in this condition.
                 * @example New
                 */
                condition?: components["parameters"]["Condition"];
                /**
                 * @description Only products with this availability.
                 * @example available
                 */
                availability?: components["parameters"]["Availability"];
                /**
                 * @description Only products of this brand.
                 * @example 17
                 */
                brand_id?: components["parameters"]["BrandFilter"];
                /**
                 * @description Only entries created at this moment or later.
                 * @example 2012-09-21
                 */
                min_date_created?: components["parameters"]["MinDateCreated"];
                /**
                 * @description Only entries created at this moment or earlier.
                 * @example 2018-12-31
                 */
                max_date_created?: components["parameters"]["MaxDateCreated"];
                /**
                 * @description Only entries last changed at this moment or later.
                 * @example 2013-02
                 */
                min_date_modified?: components["parameters"]["MinDateModified"];
                /**
                 * @description Only entries last changed at this moment or earlier.
                 * @example 2019
                 */
                max_date_modified?: components["parameters"]["MaxDateModified"];
                /**
                 * @description Only products last imported at this moment or later.
                 * @example 2012
                 */
                min_date_last_imported?: components["parameters"]["MinDateLastImported"];
                /**
                 * @description Only products last imported at this moment or earlier.
                 * @example 2019
                 */
                max_date_last_imported?: components["parameters"]["MaxDateLastImported"];
                /**
                 * @description Only products with this price or a higher one.
                 * @example 10.5
                 */
                min_price?: components["parameters"]["MinPrice"];
                /**
                 * @description Only products with this price or a lower one.
                 * @example 100
                 */
                max_price?: components["parameters"]["MaxPrice"];
                /**
                 * @description Only products sold this often or more.
                 * @example 1
                 */
                min_number_sold?: components["parameters"]["MinNumberSold"];
                /**
                 * @description Only products sold this often or less.
                 * @example 1000
                 */
                max_number_sold?: components["parameters"]["MaxNumberSold"];
                /**
                 * @description Only entries that customers can see, or only those that they cannot.
                 * @example true
                 */
                is_visible?: components["parameters"]["IsVisible"];
                /**
                 * @description Only featured products, or only the others.
                 * @example false
                 */
                is_featured?: components["parameters"]["IsFeatured"];
                /**
                 * @description Only products with this many in stock or more.
                 * @example 0
                 */
                min_inventory_level?: components["parameters"]["MinInventoryLevel"];
                /**
                 * @description Only products with this many in stock or fewer.
                 * @example 100
                 */
                max_inventory_level?: components["parameters"]["MaxInventoryLevel"];
                /**
                 * @description Only products of the category with this id.
                 * @example 14
                 */
                category?: components["parameters"]["CategoryFilter"];
                /**
                 * @description Only products with this tax code.
                 * @example PC040100
                 */
                product_tax_code?: components["parameters"]["ProductTaxCode"];
                /**
                 * @description The fields that the answer holds, separated by commas, beside those that are never left out: `id`, `name`, `date_modified` and `primary_image`. `@summary` stands for those that a list shows. A name that no field has is ignored (this contract's choice).
                 * @example @summary
                 */
                include?: components["parameters"]["ProductInclude"];
                /**
                 * @description The fields that the answer leaves out, separated by commas; `id`, `name`, `date_modified` and `primary_image` stay. Beside `include` it takes away from what that names (this contract's choice).
                 * @example description
                 */
                exclude?: components["parameters"]["ProductExclude"];
            };
            header?: {
                /**
                 * @description The `Last-Modified` of the copy that the client has. If nothing has changed since, the answer is 304. A list answers with only those entries that have changed since; with all of them where some have left it since, which a part of the list could not tell (this contract's choice). A date in the future is ignored, and so is one that cannot be read, and any date beside `If-None-Match` (RFC 9110, section 13.1.3).
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "If-Modified-Since"?: components["parameters"]["IfModifiedSince"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ListProductsOK"];
            204: components["responses"]["NoContentEmptyList"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["RequestEntityTooLargeLimitAboveMaximum"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    createProduct: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductCreate"];
            };
        };
        responses: {
            201: components["responses"]["CreateProductCreated"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestExceptInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictDuplicateNameOrDuplicateSku"];
            413: components["responses"]["RequestEntityTooLargeBodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            507: components["responses"]["InsufficientStorage"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    deleteAllProducts: {
        parameters: {
            query?: {
                /**
                 * @description Only entries with this id or a higher one.
                 * @example 30
                 */
                min_id?: components["parameters"]["MinId"];
                /**
                 * @description Only entries with this id or a lower one.
                 * @example 100
                 */
                max_id?: components["parameters"]["MaxId"];
                /**
                 * @description Only entries with this name.
                 * @example Plain T-Shirt
                 */
                name?: components["parameters"]["Name"];
                /**
                 * @description Only products with this text in their name, description or SKU.
                 * @example shirt
                 */
                keyword_filter?: components["parameters"]["KeywordFilter"];
                /**
                 * @description Only products with exactly this description.
                 * @example Soft cotton
                 */
                description?: components["parameters"]["Description"];
                /**
                 * @description Only the product with this SKU.
                 * @example TTRPS
                 */
                sku?: components["parameters"]["Sku"];
                /**
                 * @description Only products in this condition.
                 * @example New
                 */
                condition?: components["parameters"]["Condition"];
                /**
                 * @description Only products with this availability.
                 * @example available
                 */
                availability?: components["parameters"]["Availability"];
                /**
                 * @description Only products of this brand.
                 * @example 17
                 */
                brand_id?: components["parameters"]["BrandFilter"];
                /**
                 * @description Only entries created at this moment or later.
                 * @example 2012-09-21
                 */
                min_date_created?: components["parameters"]["MinDateCreated"];
                /**
                 * @description Only entries created at this moment or earlier.
                 * @example 2018-12-31
                 */
                max_date_created?: components["parameters"]["MaxDateCreated"];
                /**
                 * @description Only entries last changed at this moment or later.
                 * @example 2013-02
                 */
                min_date_modified?: components["parameters"]["MinDateModified"];
                /**
                 * @description Only entries last changed at this moment or earlier.
                 * @example 2019
                 */
                max_date_modified?: components["parameters"]["MaxDateModified"];
                /**
                 * @description Only products last imported at this moment or later.
                 * @example 2012
                 */
                min_date_last_imported?: components["parameters"]["MinDateLastImported"];
                /**
                 * @description Only products last imported at this moment or earlier.
                 * @example 2019
                 */
                max_date_last_imported?: components["parameters"]["MaxDateLastImported"];
                /**
                 * @description Only products with this price or a higher one.
                 * @example 10.5
                 */
                min_price?: components["parameters"]["MinPrice"];
                /**
                 * @description Only products with this price or a lower one.
                 * @example 100
                 */
                max_price?: components["parameters"]["MaxPrice"];
                /**
                 * @description Only products sold this often or more.
                 * @example 1
                 */
                min_number_sold?: components["parameters"]["MinNumberSold"];
                /**
                 * @description Only products sold this often or less.
                 * @example 1000
                 */
                max_number_sold?: components["parameters"]["MaxNumberSold"];
                /**
                 * @description Only entries that customers can see, or only those that they cannot.
                 * @example true
                 */
                is_visible?: components["parameters"]["IsVisible"];
                /**
                 * @description Only featured products, or only the others.
                 * @example false
                 */
                is_featured?: components["parameters"]["IsFeatured"];
                /**
                 * @description Only products with this many in stock or more.
                 * @example 0
                 */
                min_inventory_level?: components["parameters"]["MinInventoryLevel"];
                /**
                 * @description Only products with this many in stock or fewer.
                 * @example 100
                 */
                max_inventory_level?: components["parameters"]["MaxInventoryLevel"];
                /**
                 * @description Only products of the category with this id.
                 * @example 14
                 */
                category?: components["parameters"]["CategoryFilter"];
                /**
                 * @description Only products with this tax code.
                 * @example PC040100
                 */
                product_tax_code?: components["parameters"]["ProductTaxCode"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: components["responses"]["Accepted"];
            204: components["responses"]["NoContentNothingToDelete"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    countProducts: {
        parameters: {
            query?: {
                /**
                 * @description Only entries with this id or a higher one.
                 * @example 30
                 */
                min_id?: components["parameters"]["MinId"];
                /**
                 * @description Only entries with this id or a lower one.
                 * @example 100
                 */
                max_id?: components["parameters"]["MaxId"];
                /**
                 * @description Only entries with this name.
                 * @example Plain T-Shirt
                 */
                name?: components["parameters"]["Name"];
                /**
                 * @description Only products with this text in their name, description or SKU.
                 * @example shirt
                 */
                keyword_filter?: components["parameters"]["KeywordFilter"];
                /**
                 * @description Only products with exactly this description.
                 * @example Soft cotton
                 */
                description?: components["parameters"]["Description"];
                /**
                 * @description Only the product with this SKU.
                 * @example TTRPS
                 */
                sku?: components["parameters"]["Sku"];
                /**
                 * @description Only products in this condition.
                 * @example New
                 */
                condition?: components["parameters"]["Condition"];
                /**
                 * @description Only products with this availability.
                 * @example available
                 */
                availability?: components["parameters"]["Availability"];
                /**
                 * @description Only products of this brand.
                 * @example 17
                 */
                brand_id?: components["parameters"]["BrandFilter"];
                /**
                 * @description Only entries created at this moment or later.
                 * @example 2012-09-21
                 */
                min_date_created?: components["parameters"]["MinDateCreated"];
                /**
                 * @description Only entries created at this moment or earlier.
                 * @example 2018-12-31
                 */
                max_date_created?: components["parameters"]["MaxDateCreated"];
                /**
                 * @description Only entries last changed at this moment or later.
                 * @example 2013-02
                 */
                min_date_modified?: components["parameters"]["MinDateModified"];
                /**
                 * @description Only entries last changed at this moment or earlier.
                 * @example 2019
                 */
                max_date_modified?: components["parameters"]["MaxDateModified"];
                /**
                 * @description Only products last imported at this moment or later.
                 * @example 2012
                 */
                min_date_last_imported?: components["parameters"]["MinDateLastImported"];
                /**
                 * @description Only products last imported at this moment or earlier.
                 * @example 2019
                 */
                max_date_last_imported?: components["parameters"]["MaxDateLastImported"];
                /**
                 * @description Only products with this price or a higher one.
                 * @example 10.5
                 */
                min_price?: components["parameters"]["MinPrice"];
                /**
                 * @description Only products with this price or a lower one.
                 * @example 100
                 */
                max_price?: components["parameters"]["MaxPrice"];
                /**
                 * @description Only products sold this often or more.
                 * @example 1
                 */
                min_number_sold?: components["parameters"]["MinNumberSold"];
                /**
                 * @description Only products sold this often or less.
                 * @example 1000
                 */
                max_number_sold?: components["parameters"]["MaxNumberSold"];
                /**
                 * @description Only entries that customers can see, or only those that they cannot.
                 * @example true
                 */
                is_visible?: components["parameters"]["IsVisible"];
                /**
                 * @description Only featured products, or only the others.
                 * @example false
                 */
                is_featured?: components["parameters"]["IsFeatured"];
                /**
                 * @description Only products with this many in stock or more.
                 * @example 0
                 */
                min_inventory_level?: components["parameters"]["MinInventoryLevel"];
                /**
                 * @description Only products with this many in stock or fewer.
                 * @example 100
                 */
                max_inventory_level?: components["parameters"]["MaxInventoryLevel"];
                /**
                 * @description Only products of the category with this id.
                 * @example 14
                 */
                category?: components["parameters"]["CategoryFilter"];
                /**
                 * @description Only products with this tax code.
                 * @example PC040100
                 */
                product_tax_code?: components["parameters"]["ProductTaxCode"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CountOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    getProduct: {
        parameters: {
            query?: {
                /**
                 * @description The fields that the answer holds, separated by commas, beside those that are never left out: `id`, `name`, `date_modified` and `primary_image`. `@summary` stands for those that a list shows. A name that no field has is ignored (this contract's choice).
                 * @example @summary
                 */
                include?: components["parameters"]["ProductInclude"];
                /**
                 * @description The fields that the answer leaves out, separated by commas; `id`, `name`, `date_modified` and `primary_image` stay. Beside `include` it takes away from what that names (this contract's choice).
                 * @example description
                 */
                exclude?: components["parameters"]["ProductExclude"];
            };
            header?: {
                /**
                 * @description The `Last-Modified` of the copy that the client has. If nothing has changed since, the answer is 304. A list answers with only those entries that have changed since; with all of them where some have left it since, which a part of the list could not tell (this contract's choice). A date in the future is ignored, and so is one that cannot be read, and any date beside `If-None-Match` (RFC 9110, section 13.1.3).
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "If-Modified-Since"?: components["parameters"]["IfModifiedSince"];
            };
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GetProductOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    updateProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductUpdate"];
            };
        };
        responses: {
            200: components["responses"]["UpdateProductOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictDuplicateNameOrDuplicateSku"];
            413: components["responses"]["RequestEntityTooLargeBodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    deleteProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContentDeleted"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    listCategories: {
        parameters: {
            query?: {
                /**
                 * @description The page of the list, counted from 1. A page past the end is an empty list.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page holds. Above the maximum the answer is 413.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only entries with this id or a higher one.
                 * @example 30
                 */
                min_id?: components["parameters"]["MinId"];
                /**
                 * @description Only entries with this id or a lower one.
                 * @example 100
                 */
                max_id?: components["parameters"]["MaxId"];
                /**
                 * @description Only categories with this parent; 0 for those at the root.
                 * @example 10
                 */
                parent_id?: components["parameters"]["ParentId"];
                /**
                 * @description Only entries with this name.
                 * @example Plain T-Shirt
                 */
                name?: components["parameters"]["Name"];
                /**
                 * @description Only entries that customers can see, or only those that they cannot.
                 * @example true
                 */
                is_visible?: components["parameters"]["IsVisible"];
            };
            header?: {
                /**
                 * @description The `Last-Modified` of the copy that the client has. If nothing has changed since, the answer is 304. A list answers with only those entries that have changed since; with all of them where some have left it since, which a part of the list could not tell (this contract's choice). A date in the future is ignored, and so is one that cannot be read, and any date beside `If-None-Match` (RFC 9110, section 13.1.3).
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "If-Modified-Since"?: components["parameters"]["IfModifiedSince"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ListCategoriesOK"];
            204: components["responses"]["NoContentEmptyList"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["RequestEntityTooLargeLimitAboveMaximum"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    createCategory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CategoryCreate"];
            };
        };
        responses: {
            201: components["responses"]["CreateCategoryCreated"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestExceptInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictDuplicateName"];
            413: components["responses"]["RequestEntityTooLargeBodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    deleteAllCategories: {
        parameters: {
            query?: {
                /**
                 * @description Only entries with this id or a higher one.
                 * @example 30
                 */
                min_id?: components["parameters"]["MinId"];
                /**
                 * @description Only entries with this id or a lower one.
                 * @example 100
                 */
                max_id?: components["parameters"]["MaxId"];
                /**
                 * @description Only categories with this parent; 0 for those at the root.
                 * @example 10
                 */
                parent_id?: components["parameters"]["ParentId"];
                /**
                 * @description Only entries with this name.
                 * @example Plain T-Shirt
                 */
                name?: components["parameters"]["Name"];
                /**
                 * @description Only entries that customers can see, or only those that they cannot.
                 * @example true
                 */
                is_visible?: components["parameters"]["IsVisible"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: components["responses"]["Accepted"];
            204: components["responses"]["NoContentNothingToDelete"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictCategoryHoldsProductsOrCategoryHasSubcategories"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    countCategories: {
        parameters: {
            query?: {
                /**
                 * @description Only entries with this id or a higher one.
                 * @example 30
                 */
                min_id?: components["parameters"]["MinId"];
                /**
                 * @description Only entries with this id or a lower one.
                 * @example 100
                 */
                max_id?: components["parameters"]["MaxId"];
                /**
                 * @description Only categories with this parent; 0 for those at the root.
                 * @example 10
                 */
                parent_id?: components["parameters"]["ParentId"];
                /**
                 * @description Only entries with this name.
                 * @example Plain T-Shirt
                 */
                name?: components["parameters"]["Name"];
                /**
                 * @description Only entries that customers can see, or only those that they cannot.
                 * @example true
                 */
                is_visible?: components["parameters"]["IsVisible"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CountOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    getCategory: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `Last-Modified` of the copy that the client has. If nothing has changed since, the answer is 304. A list answers with only those entries that have changed since; with all of them where some have left it since, which a part of the list could not tell (this contract's choice). A date in the future is ignored, and so is one that cannot be read, and any date beside `If-None-Match` (RFC 9110, section 13.1.3).
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "If-Modified-Since"?: components["parameters"]["IfModifiedSince"];
            };
            path: {
                /**
                 * @description The id of the category.
                 * @example 14
                 */
                category_id: components["parameters"]["CategoryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GetCategoryOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    updateCategory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the category.
                 * @example 14
                 */
                category_id: components["parameters"]["CategoryId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CategoryUpdate"];
            };
        };
        responses: {
            200: components["responses"]["UpdateCategoryOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictDuplicateName"];
            413: components["responses"]["RequestEntityTooLargeBodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    deleteCategory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the category.
                 * @example 14
                 */
                category_id: components["parameters"]["CategoryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContentDeleted"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictCategoryHoldsProductsOrCategoryHasSubcategories"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    listProductCustomFields: {
        parameters: {
            query?: {
                /**
                 * @description The page of the list, counted from 1. A page past the end is an empty list.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page holds. Above the maximum the answer is 413.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ListProductCustomFieldsOK"];
            204: components["responses"]["NoContentEmptyList"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["RequestEntityTooLargeLimitAboveMaximum"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    createProductCustomField: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductCustomFieldCreate"];
            };
        };
        responses: {
            201: components["responses"]["CreateProductCustomFieldCreated"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictDuplicateName"];
            413: components["responses"]["RequestEntityTooLargeBodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    deleteAllProductCustomFields: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: components["responses"]["Accepted"];
            204: components["responses"]["NoContentNothingToDelete"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    countProductCustomFields: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CountOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    getProductCustomField: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
                /**
                 * @description The id of the custom field.
                 * @example 6
                 */
                custom_field_id: components["parameters"]["CustomFieldId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GetProductCustomFieldOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    updateProductCustomField: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
                /**
                 * @description The id of the custom field.
                 * @example 6
                 */
                custom_field_id: components["parameters"]["CustomFieldId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductCustomFieldUpdate"];
            };
        };
        responses: {
            200: components["responses"]["UpdateProductCustomFieldOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictDuplicateName"];
            413: components["responses"]["RequestEntityTooLargeBodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    deleteProductCustomField: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
                /**
                 * @description The id of the custom field.
                 * @example 6
                 */
                custom_field_id: components["parameters"]["CustomFieldId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContentDeleted"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    listProductSkus: {
        parameters: {
            query?: {
                /**
                 * @description The page of the list, counted from 1. A page past the end is an empty list.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page holds. Above the maximum the answer is 413.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only entries with this id or a higher one.
                 * @example 30
                 */
                min_id?: components["parameters"]["MinId"];
                /**
                 * @description Only entries with this id or a lower one.
                 * @example 100
                 */
                max_id?: components["parameters"]["MaxId"];
                /**
                 * @description Only the SKU with this code.
                 * @example TSTRL-S-NVY
                 */
                sku?: components["parameters"]["SkuCode"];
                /**
                 * @description Only SKUs with this universal product code.
                 * @example 036000291452
                 */
                upc?: components["parameters"]["SkuUpc"];
                /**
                 * @description Only SKUs with exactly this many in stock.
                 * @example 12
                 */
                inventory_level?: components["parameters"]["SkuInventoryLevel"];
                /**
                 * @description Only SKUs whose merchant is warned at this stock.
                 * @example 2
                 */
                inventory_warning_level?: components["parameters"]["SkuInventoryWarningLevel"];
                /**
                 * @description Only SKUs that lie at this place in the warehouse.
                 * @example A-14
                 */
                bin_picking_number?: components["parameters"]["SkuBinPickingNumber"];
                /**
                 * @description Only SKUs with this many in stock or more.
                 * @example 1
                 */
                min_inventory_level?: components["parameters"]["MinSkuInventoryLevel"];
                /**
                 * @description Only SKUs with this many in stock or fewer.
                 * @example 100
                 */
                max_inventory_level?: components["parameters"]["MaxSkuInventoryLevel"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ListProductSkusOK"];
            204: components["responses"]["NoContentEmptyList"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["RequestEntityTooLargeLimitAboveMaximum"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    createProductSku: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductSkuCreate"];
            };
        };
        responses: {
            201: components["responses"]["CreateProductSkuCreated"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictDuplicateSku"];
            413: components["responses"]["RequestEntityTooLargeBodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    deleteAllProductSkus: {
        parameters: {
            query?: {
                /**
                 * @description Only entries with this id or a higher one.
                 * @example 30
                 */
                min_id?: components["parameters"]["MinId"];
                /**
                 * @description Only entries with this id or a lower one.
                 * @example 100
                 */
                max_id?: components["parameters"]["MaxId"];
                /**
                 * @description Only the SKU with this code.
                 * @example TSTRL-S-NVY
                 */
                sku?: components["parameters"]["SkuCode"];
                /**
                 * @description Only SKUs with this universal product code.
                 * @example 036000291452
                 */
                upc?: components["parameters"]["SkuUpc"];
                /**
                 * @description Only SKUs with exactly this many in stock.
                 * @example 12
                 */
                inventory_level?: components["parameters"]["SkuInventoryLevel"];
                /**
                 * @description Only SKUs whose merchant is warned at this stock.
                 * @example 2
                 */
                inventory_warning_level?: components["parameters"]["SkuInventoryWarningLevel"];
                /**
                 * @description Only SKUs that lie at this place in the warehouse.
                 * @example A-14
                 */
                bin_picking_number?: components["parameters"]["SkuBinPickingNumber"];
                /**
                 * @description Only SKUs with this many in stock or more.
                 * @example 1
                 */
                min_inventory_level?: components["parameters"]["MinSkuInventoryLevel"];
                /**
                 * @description Only SKUs with this many in stock or fewer.
                 * @example 100
                 */
                max_inventory_level?: components["parameters"]["MaxSkuInventoryLevel"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: components["responses"]["Accepted"];
            204: components["responses"]["NoContentNothingToDelete"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    countProductSkus: {
        parameters: {
            query?: {
                /**
                 * @description Only entries with this id or a higher one.
                 * @example 30
                 */
                min_id?: components["parameters"]["MinId"];
                /**
                 * @description Only entries with this id or a lower one.
                 * @example 100
                 */
                max_id?: components["parameters"]["MaxId"];
                /**
                 * @description Only the SKU with this code.
                 * @example TSTRL-S-NVY
                 */
                sku?: components["parameters"]["SkuCode"];
                /**
                 * @description Only SKUs with this universal product code.
                 * @example 036000291452
                 */
                upc?: components["parameters"]["SkuUpc"];
                /**
                 * @description Only SKUs with exactly this many in stock.
                 * @example 12
                 */
                inventory_level?: components["parameters"]["SkuInventoryLevel"];
                /**
                 * @description Only SKUs whose merchant is warned at this stock.
                 * @example 2
                 */
                inventory_warning_level?: components["parameters"]["SkuInventoryWarningLevel"];
                /**
                 * @description Only SKUs that lie at this place in the warehouse.
                 * @example A-14
                 */
                bin_picking_number?: components["parameters"]["SkuBinPickingNumber"];
                /**
                 * @description Only SKUs with this many in stock or more.
                 * @example 1
                 */
                min_inventory_level?: components["parameters"]["MinSkuInventoryLevel"];
                /**
                 * @description Only SKUs with this many in stock or fewer.
                 * @example 100
                 */
                max_inventory_level?: components["parameters"]["MaxSkuInventoryLevel"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CountOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    getProductSku: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
                /**
                 * @description The id of the SKU.
                 * @example 101
                 */
                sku_id: components["parameters"]["SkuId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GetProductSkuOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    updateProductSku: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
                /**
                 * @description The id of the SKU.
                 * @example 101
                 */
                sku_id: components["parameters"]["SkuId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductSkuUpdate"];
            };
        };
        responses: {
            200: components["responses"]["UpdateProductSkuOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictDuplicateSku"];
            413: components["responses"]["RequestEntityTooLargeBodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    deleteProductSku: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
                /**
                 * @description The id of the SKU.
                 * @example 101
                 */
                sku_id: components["parameters"]["SkuId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContentDeleted"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    listProductImages: {
        parameters: {
            query?: {
                /**
                 * @description The page of the list, counted from 1. A page past the end is an empty list.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page holds. Above the maximum the answer is 413.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ListProductImagesOK"];
            204: components["responses"]["NoContentEmptyList"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["RequestEntityTooLargeLimitAboveMaximum"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    createProductImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductImageCreate"];
            };
        };
        responses: {
            201: components["responses"]["CreateProductImageCreated"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["RequestEntityTooLargeBodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    deleteAllProductImages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: components["responses"]["Accepted"];
            204: components["responses"]["NoContentNothingToDelete"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    countProductImages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CountOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    getProductImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
                /**
                 * @description The id of the image.
                 * @example 247
                 */
                image_id: components["parameters"]["ImageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GetProductImageOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    updateProductImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
                /**
                 * @description The id of the image.
                 * @example 247
                 */
                image_id: components["parameters"]["ImageId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductImageUpdate"];
            };
        };
        responses: {
            200: components["responses"]["UpdateProductImageOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["RequestEntityTooLargeBodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    deleteProductImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
                /**
                 * @description The id of the image.
                 * @example 247
                 */
                image_id: components["parameters"]["ImageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContentDeleted"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    listProductVideos: {
        parameters: {
            query?: {
                /**
                 * @description The page of the list, counted from 1. A page past the end is an empty list.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page holds. Above the maximum the answer is 413.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ListProductVideosOK"];
            204: components["responses"]["NoContentEmptyList"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["RequestEntityTooLargeLimitAboveMaximum"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    createProductVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductVideoCreate"];
            };
        };
        responses: {
            201: components["responses"]["CreateProductVideoCreated"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["RequestEntityTooLargeBodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    deleteAllProductVideos: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: components["responses"]["Accepted"];
            204: components["responses"]["NoContentNothingToDelete"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    countProductVideos: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CountOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    getProductVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
                /**
                 * @description The id of the video, the one that YouTube gave it.
                 * @example a1B2c3D4e5F
                 */
                video_id: components["parameters"]["VideoId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GetProductVideoOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    updateProductVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
                /**
                 * @description The id of the video, the one that YouTube gave it.
                 * @example a1B2c3D4e5F
                 */
                video_id: components["parameters"]["VideoId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductVideoUpdate"];
            };
        };
        responses: {
            200: components["responses"]["UpdateProductVideoOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["RequestEntityTooLargeBodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    deleteProductVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
                /**
                 * @description The id of the video, the one that YouTube gave it.
                 * @example a1B2c3D4e5F
                 */
                video_id: components["parameters"]["VideoId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContentDeleted"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    listProductReviews: {
        parameters: {
            query?: {
                /**
                 * @description The page of the list, counted from 1. A page past the end is an empty list.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page holds. Above the maximum the answer is 413.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ListProductReviewsOK"];
            204: components["responses"]["NoContentEmptyList"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["RequestEntityTooLargeLimitAboveMaximum"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    createProductReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductReviewCreate"];
            };
        };
        responses: {
            201: components["responses"]["CreateProductReviewCreated"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["RequestEntityTooLargeBodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    deleteAllProductReviews: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: components["responses"]["Accepted"];
            204: components["responses"]["NoContentNothingToDelete"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    getProductReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
                /**
                 * @description The id of the review.
                 * @example 8
                 */
                review_id: components["parameters"]["ReviewId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GetProductReviewOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    updateProductReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
                /**
                 * @description The id of the review.
                 * @example 8
                 */
                review_id: components["parameters"]["ReviewId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductReviewUpdate"];
            };
        };
        responses: {
            200: components["responses"]["UpdateProductReviewOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["RequestEntityTooLargeBodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    deleteProductReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
                /**
                 * @description The id of the review.
                 * @example 8
                 */
                review_id: components["parameters"]["ReviewId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContentDeleted"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    listProductConfigurableFields: {
        parameters: {
            query?: {
                /**
                 * @description The page of the list, counted from 1. A page past the end is an empty list.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page holds. Above the maximum the answer is 413.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ListProductConfigurableFieldsOK"];
            204: components["responses"]["NoContentEmptyList"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["RequestEntityTooLargeLimitAboveMaximum"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    deleteAllProductConfigurableFields: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: components["responses"]["Accepted"];
            204: components["responses"]["NoContentNothingToDelete"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    countProductConfigurableFields: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CountOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    getProductConfigurableField: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
                /**
                 * @description The id of the configurable field.
                 * @example 1
                 */
                configurable_field_id: components["parameters"]["ConfigurableFieldId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GetProductConfigurableFieldOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    deleteProductConfigurableField: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
                /**
                 * @description The id of the configurable field.
                 * @example 1
                 */
                configurable_field_id: components["parameters"]["ConfigurableFieldId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContentDeleted"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    listProductDiscountRules: {
        parameters: {
            query?: {
                /**
                 * @description The page of the list, counted from 1. A page past the end is an empty list.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page holds. Above the maximum the answer is 413.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ListProductDiscountRulesOK"];
            204: components["responses"]["NoContentEmptyList"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["RequestEntityTooLargeLimitAboveMaximum"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    createProductDiscountRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductDiscountRuleCreate"];
            };
        };
        responses: {
            201: components["responses"]["CreateProductDiscountRuleCreated"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["RequestEntityTooLargeBodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    deleteAllProductDiscountRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: components["responses"]["Accepted"];
            204: components["responses"]["NoContentNothingToDelete"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    countProductDiscountRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CountOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    getProductDiscountRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
                /**
                 * @description The id of the discount rule.
                 * @example 1
                 */
                discount_rule_id: components["parameters"]["DiscountRuleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GetProductDiscountRuleOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    updateProductDiscountRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
                /**
                 * @description The id of the discount rule.
                 * @example 1
                 */
                discount_rule_id: components["parameters"]["DiscountRuleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductDiscountRuleUpdate"];
            };
        };
        responses: {
            200: components["responses"]["UpdateProductDiscountRuleOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["RequestEntityTooLargeBodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    deleteProductDiscountRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
                /**
                 * @description The id of the discount rule.
                 * @example 1
                 */
                discount_rule_id: components["parameters"]["DiscountRuleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContentDeleted"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    listProductOptions: {
        parameters: {
            query?: {
                /**
                 * @description The page of the list, counted from 1. A page past the end is an empty list.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page holds. Above the maximum the answer is 413.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ListProductOptionsOK"];
            204: components["responses"]["NoContentEmptyList"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["RequestEntityTooLargeLimitAboveMaximum"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    getProductOption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
                /**
                 * @description The id of the option of the product.
                 * @example 223
                 */
                product_option_id: components["parameters"]["ProductOptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GetProductOptionOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    listProductRules: {
        parameters: {
            query?: {
                /**
                 * @description The page of the list, counted from 1. A page past the end is an empty list.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page holds. Above the maximum the answer is 413.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ListProductRulesOK"];
            204: components["responses"]["NoContentEmptyList"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["RequestEntityTooLargeLimitAboveMaximum"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    createProductRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductRuleCreate"];
            };
        };
        responses: {
            201: components["responses"]["CreateProductRuleCreated"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["RequestEntityTooLargeBodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    deleteAllProductRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: components["responses"]["Accepted"];
            204: components["responses"]["NoContentNothingToDelete"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    countProductRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CountOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    getProductRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
                /**
                 * @description The id of the rule.
                 * @example 10
                 */
                rule_id: components["parameters"]["ProductRuleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GetProductRuleOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    updateProductRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
                /**
                 * @description The id of the rule.
                 * @example 10
                 */
                rule_id: components["parameters"]["ProductRuleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductRuleUpdate"];
            };
        };
        responses: {
            200: components["responses"]["UpdateProductRuleOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["RequestEntityTooLargeBodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    deleteProductRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
                /**
                 * @description The id of the rule.
                 * @example 10
                 */
                rule_id: components["parameters"]["ProductRuleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContentDeleted"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    listOptions: {
        parameters: {
            query?: {
                /**
                 * @description The page of the list, counted from 1. A page past the end is an empty list.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page holds. Above the maximum the answer is 413.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only the option with this name.
                 * @example Shirt sizes
                 */
                name?: components["parameters"]["OptionName"];
                /**
                 * @description Only options that customers see under this name.
                 * @example Size
                 */
                display_name?: components["parameters"]["OptionDisplayName"];
                /**
                 * @description Only options of this type.
                 * @example RT
                 */
                type?: components["parameters"]["OptionTypeFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ListOptionsOK"];
            204: components["responses"]["NoContentEmptyList"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["RequestEntityTooLargeLimitAboveMaximum"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    createOption: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OptionCreate"];
            };
        };
        responses: {
            201: components["responses"]["CreateOptionCreated"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestExceptInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictDuplicateName"];
            413: components["responses"]["RequestEntityTooLargeBodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    deleteAllOptions: {
        parameters: {
            query?: {
                /**
                 * @description Only the option with this name.
                 * @example Shirt sizes
                 */
                name?: components["parameters"]["OptionName"];
                /**
                 * @description Only options that customers see under this name.
                 * @example Size
                 */
                display_name?: components["parameters"]["OptionDisplayName"];
                /**
                 * @description Only options of this type.
                 * @example RT
                 */
                type?: components["parameters"]["OptionTypeFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: components["responses"]["Accepted"];
            204: components["responses"]["NoContentNothingToDelete"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    countOptions: {
        parameters: {
            query?: {
                /**
                 * @description Only the option with this name.
                 * @example Shirt sizes
                 */
                name?: components["parameters"]["OptionName"];
                /**
                 * @description Only options that customers see under this name.
                 * @example Size
                 */
                display_name?: components["parameters"]["OptionDisplayName"];
                /**
                 * @description Only options of this type.
                 * @example RT
                 */
                type?: components["parameters"]["OptionTypeFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CountOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    getOption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the option.
                 * @example 18
                 */
                option_id: components["parameters"]["OptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GetOptionOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    updateOption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the option.
                 * @example 18
                 */
                option_id: components["parameters"]["OptionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OptionUpdate"];
            };
        };
        responses: {
            200: components["responses"]["UpdateOptionOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictDuplicateName"];
            413: components["responses"]["RequestEntityTooLargeBodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    deleteOption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the option.
                 * @example 18
                 */
                option_id: components["parameters"]["OptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContentDeleted"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    listOptionValues: {
        parameters: {
            query?: {
                /**
                 * @description The page of the list, counted from 1. A page past the end is an empty list.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page holds. Above the maximum the answer is 413.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the option.
                 * @example 18
                 */
                option_id: components["parameters"]["OptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ListOptionValuesOK"];
            204: components["responses"]["NoContentEmptyList"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["RequestEntityTooLargeLimitAboveMaximum"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    createOptionValue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the option.
                 * @example 18
                 */
                option_id: components["parameters"]["OptionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OptionValueCreate"];
            };
        };
        responses: {
            201: components["responses"]["CreateOptionValueCreated"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictDuplicateName"];
            413: components["responses"]["RequestEntityTooLargeBodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    deleteAllOptionValues: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the option.
                 * @example 18
                 */
                option_id: components["parameters"]["OptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: components["responses"]["Accepted"];
            204: components["responses"]["NoContentNothingToDelete"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    getOptionValue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the option.
                 * @example 18
                 */
                option_id: components["parameters"]["OptionId"];
                /**
                 * @description The id of the value.
                 * @example 68
                 */
                value_id: components["parameters"]["OptionValueId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GetOptionValueOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    updateOptionValue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the option.
                 * @example 18
                 */
                option_id: components["parameters"]["OptionId"];
                /**
                 * @description The id of the value.
                 * @example 68
                 */
                value_id: components["parameters"]["OptionValueId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OptionValueUpdate"];
            };
        };
        responses: {
            200: components["responses"]["UpdateOptionValueOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictDuplicateName"];
            413: components["responses"]["RequestEntityTooLargeBodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    deleteOptionValue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the option.
                 * @example 18
                 */
                option_id: components["parameters"]["OptionId"];
                /**
                 * @description The id of the value.
                 * @example 68
                 */
                value_id: components["parameters"]["OptionValueId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContentDeleted"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    listOptionSets: {
        parameters: {
            query?: {
                /**
                 * @description The page of the list, counted from 1. A page past the end is an empty list.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page holds. Above the maximum the answer is 413.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only the option set with this name.
                 * @example Shirts
                 */
                name?: components["parameters"]["OptionSetName"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ListOptionSetsOK"];
            204: components["responses"]["NoContentEmptyList"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["RequestEntityTooLargeLimitAboveMaximum"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    createOptionSet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OptionSetCreate"];
            };
        };
        responses: {
            201: components["responses"]["CreateOptionSetCreated"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestExceptInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictDuplicateName"];
            413: components["responses"]["RequestEntityTooLargeBodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    deleteAllOptionSets: {
        parameters: {
            query?: {
                /**
                 * @description Only the option set with this name.
                 * @example Shirts
                 */
                name?: components["parameters"]["OptionSetName"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: components["responses"]["Accepted"];
            204: components["responses"]["NoContentNothingToDelete"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    countOptionSets: {
        parameters: {
            query?: {
                /**
                 * @description Only the option set with this name.
                 * @example Shirts
                 */
                name?: components["parameters"]["OptionSetName"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CountOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    getOptionSet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the option set.
                 * @example 13
                 */
                option_set_id: components["parameters"]["OptionSetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GetOptionSetOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    updateOptionSet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the option set.
                 * @example 13
                 */
                option_set_id: components["parameters"]["OptionSetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OptionSetUpdate"];
            };
        };
        responses: {
            200: components["responses"]["UpdateOptionSetOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictDuplicateName"];
            413: components["responses"]["RequestEntityTooLargeBodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    deleteOptionSet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the option set.
                 * @example 13
                 */
                option_set_id: components["parameters"]["OptionSetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContentDeleted"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    listOptionSetOptions: {
        parameters: {
            query?: {
                /**
                 * @description The page of the list, counted from 1. A page past the end is an empty list.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page holds. Above the maximum the answer is 413.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the option set.
                 * @example 13
                 */
                option_set_id: components["parameters"]["OptionSetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ListOptionSetOptionsOK"];
            204: components["responses"]["NoContentEmptyList"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["RequestEntityTooLargeLimitAboveMaximum"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    createOptionSetOption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the option set.
                 * @example 13
                 */
                option_set_id: components["parameters"]["OptionSetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OptionSetOptionCreate"];
            };
        };
        responses: {
            201: components["responses"]["CreateOptionSetOptionCreated"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["RequestEntityTooLargeBodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    deleteAllOptionSetOptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the option set.
                 * @example 13
                 */
                option_set_id: components["parameters"]["OptionSetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: components["responses"]["Accepted"];
            204: components["responses"]["NoContentNothingToDelete"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    getOptionSetOption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the option set.
                 * @example 13
                 */
                option_set_id: components["parameters"]["OptionSetId"];
                /**
                 * @description The id of the option in the set, which is not that of the store's option.
                 * @example 43
                 */
                set_option_id: components["parameters"]["OptionSetOptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GetOptionSetOptionOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    updateOptionSetOption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the option set.
                 * @example 13
                 */
                option_set_id: components["parameters"]["OptionSetId"];
                /**
                 * @description The id of the option in the set, which is not that of the store's option.
                 * @example 43
                 */
                set_option_id: components["parameters"]["OptionSetOptionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OptionSetOptionUpdate"];
            };
        };
        responses: {
            200: components["responses"]["UpdateOptionSetOptionOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["RequestEntityTooLargeBodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    deleteOptionSetOption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the option set.
                 * @example 13
                 */
                option_set_id: components["parameters"]["OptionSetId"];
                /**
                 * @description The id of the option in the set, which is not that of the store's option.
                 * @example 43
                 */
                set_option_id: components["parameters"]["OptionSetOptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContentDeleted"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    listBrands: {
        parameters: {
            query?: {
                /**
                 * @description The page of the list, counted from 1. A page past the end is an empty list.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page holds. Above the maximum the answer is 413.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only entries with this id or a higher one.
                 * @example 30
                 */
                min_id?: components["parameters"]["MinId"];
                /**
                 * @description Only entries with this id or a lower one.
                 * @example 100
                 */
                max_id?: components["parameters"]["MaxId"];
                /**
                 * @description Only entries with this name.
                 * @example Plain T-Shirt
                 */
                name?: components["parameters"]["Name"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ListBrandsOK"];
            204: components["responses"]["NoContentEmptyList"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["RequestEntityTooLargeLimitAboveMaximum"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    createBrand: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BrandCreate"];
            };
        };
        responses: {
            201: components["responses"]["CreateBrandCreated"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestExceptInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictDuplicateName"];
            413: components["responses"]["RequestEntityTooLargeBodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    deleteAllBrands: {
        parameters: {
            query?: {
                /**
                 * @description Only entries with this id or a higher one.
                 * @example 30
                 */
                min_id?: components["parameters"]["MinId"];
                /**
                 * @description Only entries with this id or a lower one.
                 * @example 100
                 */
                max_id?: components["parameters"]["MaxId"];
                /**
                 * @description Only entries with this name.
                 * @example Plain T-Shirt
                 */
                name?: components["parameters"]["Name"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: components["responses"]["Accepted"];
            204: components["responses"]["NoContentNothingToDelete"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    countBrands: {
        parameters: {
            query?: {
                /**
                 * @description Only entries with this id or a higher one.
                 * @example 30
                 */
                min_id?: components["parameters"]["MinId"];
                /**
                 * @description Only entries with this id or a lower one.
                 * @example 100
                 */
                max_id?: components["parameters"]["MaxId"];
                /**
                 * @description Only entries with this name.
                 * @example Plain T-Shirt
                 */
                name?: components["parameters"]["Name"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CountOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    getBrand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the brand.
                 * @example 17
                 */
                brand_id: components["parameters"]["BrandId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GetBrandOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    updateBrand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the brand.
                 * @example 17
                 */
                brand_id: components["parameters"]["BrandId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BrandUpdate"];
            };
        };
        responses: {
            200: components["responses"]["UpdateBrandOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictDuplicateName"];
            413: components["responses"]["RequestEntityTooLargeBodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    deleteBrand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the brand.
                 * @example 17
                 */
                brand_id: components["parameters"]["BrandId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContentDeleted"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    listOrders: {
        parameters: {
            query?: {
                /**
                 * @description The page of the list, counted from 1. A page past the end is an empty list.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page holds. Above the maximum the answer is 413.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The field that orders the list, and the direction, `asc` or `desc`. Without it the list is in the order of the ids, the lowest first.
                 * @example date_created:desc
                 */
                sort?: components["parameters"]["Sort"];
                /**
                 * @description Only entries with this id or a higher one.
                 * @example 30
                 */
                min_id?: components["parameters"]["MinId"];
                /**
                 * @description Only entries with this id or a lower one.
                 * @example 100
                 */
                max_id?: components["parameters"]["MaxId"];
                /**
                 * @description Only orders with this total, tax included, or a higher one.
                 * @example 10.5
                 */
                min_total?: components["parameters"]["MinTotal"];
                /**
                 * @description Only orders with this total, tax included, or a lower one.
                 * @example 500
                 */
                max_total?: components["parameters"]["MaxTotal"];
                /**
                 * @description Only orders of this customer; 0 for those of guests.
                 * @example 5
                 */
                customer_id?: components["parameters"]["OrderCustomerId"];
                /**
                 * @description Only orders that are billed to this e-mail address.
                 * @example janedoe@example.com
                 */
                email?: components["parameters"]["OrderEmail"];
                /**
                 * @description Only orders in this status.
                 * @example 11
                 */
                status_id?: components["parameters"]["StatusId"];
                /**
                 * @description Only the order that this cart became.
                 * @example a8458391-ef68-4fe5-9ec1-442e6a767364
                 */
                cart_id?: components["parameters"]["CartId"];
                /**
                 * @description Only orders with this payment method.
                 * @example Credit Card
                 */
                payment_method?: components["parameters"]["PaymentMethod"];
                /**
                 * @description Only entries created at this moment or later.
                 * @example 2012-09-21
                 */
                min_date_created?: components["parameters"]["MinDateCreated"];
                /**
                 * @description Only entries created at this moment or earlier.
                 * @example 2018-12-31
                 */
                max_date_created?: components["parameters"]["MaxDateCreated"];
                /**
                 * @description Only entries last changed at this moment or later.
                 * @example 2013-02
                 */
                min_date_modified?: components["parameters"]["MinDateModified"];
                /**
                 * @description Only entries last changed at this moment or earlier.
                 * @example 2019
                 */
                max_date_modified?: components["parameters"]["MaxDateModified"];
                /**
                 * @description Only orders that came through this channel.
                 * @example 1
                 */
                channel_id?: components["parameters"]["ChannelId"];
                /**
                 * @description Only orders with this id in another system.
                 * @example pos-4711
                 */
                external_order_id?: components["parameters"]["ExternalOrderId"];
                /**
                 * @description Only archived orders, or only the others, as without it (this contract's choice).
                 * @example false
                 */
                is_deleted?: components["parameters"]["IsDeleted"];
            };
            header?: {
                /**
                 * @description The `Last-Modified` of the copy that the client has. If nothing has changed since, the answer is 304. A list answers with only those entries that have changed since; with all of them where some have left it since, which a part of the list could not tell (this contract's choice). A date in the future is ignored, and so is one that cannot be read, and any date beside `If-None-Match` (RFC 9110, section 13.1.3).
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "If-Modified-Since"?: components["parameters"]["IfModifiedSince"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ListOrdersOK"];
            204: components["responses"]["NoContentEmptyList"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["RequestEntityTooLargeLimitAboveMaximum"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    createOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderCreate"];
            };
        };
        responses: {
            201: components["responses"]["CreateOrderCreated"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestExceptInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictQuantityUnavailable"];
            413: components["responses"]["RequestEntityTooLargeBodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    deleteAllOrders: {
        parameters: {
            query?: {
                /**
                 * @description Only entries with this id or a higher one.
                 * @example 30
                 */
                min_id?: components["parameters"]["MinId"];
                /**
                 * @description Only entries with this id or a lower one.
                 * @example 100
                 */
                max_id?: components["parameters"]["MaxId"];
                /**
                 * @description Only orders with this total, tax included, or a higher one.
                 * @example 10.5
                 */
                min_total?: components["parameters"]["MinTotal"];
                /**
                 * @description Only orders with this total, tax included, or a lower one.
                 * @example 500
                 */
                max_total?: components["parameters"]["MaxTotal"];
                /**
                 * @description Only orders of this customer; 0 for those of guests.
                 * @example 5
                 */
                customer_id?: components["parameters"]["OrderCustomerId"];
                /**
                 * @description Only orders that are billed to this e-mail address.
                 * @example janedoe@example.com
                 */
                email?: components["parameters"]["OrderEmail"];
                /**
                 * @description Only orders in this status.
                 * @example 11
                 */
                status_id?: components["parameters"]["StatusId"];
                /**
                 * @description Only the order that this cart became.
                 * @example a8458391-ef68-4fe5-9ec1-442e6a767364
                 */
                cart_id?: components["parameters"]["CartId"];
                /**
                 * @description Only orders with this payment method.
                 * @example Credit Card
                 */
                payment_method?: components["parameters"]["PaymentMethod"];
                /**
                 * @description Only entries created at this moment or later.
                 * @example 2012-09-21
                 */
                min_date_created?: components["parameters"]["MinDateCreated"];
                /**
                 * @description Only entries created at this moment or earlier.
                 * @example 2018-12-31
                 */
                max_date_created?: components["parameters"]["MaxDateCreated"];
                /**
                 * @description Only entries last changed at this moment or later.
                 * @example 2013-02
                 */
                min_date_modified?: components["parameters"]["MinDateModified"];
                /**
                 * @description Only entries last changed at this moment or earlier.
                 * @example 2019
                 */
                max_date_modified?: components["parameters"]["MaxDateModified"];
                /**
                 * @description Only orders that came through this channel.
                 * @example 1
                 */
                channel_id?: components["parameters"]["ChannelId"];
                /**
                 * @description Only orders with this id in another system.
                 * @example pos-4711
                 */
                external_order_id?: components["parameters"]["ExternalOrderId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: components["responses"]["Accepted"];
            204: components["responses"]["NoContentNothingToDelete"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    countOrders: {
        parameters: {
            query?: {
                /**
                 * @description Only entries with this id or a higher one.
                 * @example 30
                 */
                min_id?: components["parameters"]["MinId"];
                /**
                 * @description Only entries with this id or a lower one.
                 * @example 100
                 */
                max_id?: components["parameters"]["MaxId"];
                /**
                 * @description Only orders with this total, tax included, or a higher one.
                 * @example 10.5
                 */
                min_total?: components["parameters"]["MinTotal"];
                /**
                 * @description Only orders with this total, tax included, or a lower one.
                 * @example 500
                 */
                max_total?: components["parameters"]["MaxTotal"];
                /**
                 * @description Only orders of this customer; 0 for those of guests.
                 * @example 5
                 */
                customer_id?: components["parameters"]["OrderCustomerId"];
                /**
                 * @description Only orders that are billed to this e-mail address.
                 * @example janedoe@example.com
                 */
                email?: components["parameters"]["OrderEmail"];
                /**
                 * @description Only orders in this status.
                 * @example 11
                 */
                status_id?: components["parameters"]["StatusId"];
                /**
                 * @description Only the order that this cart became.
                 * @example a8458391-ef68-4fe5-9ec1-442e6a767364
                 */
                cart_id?: components["parameters"]["CartId"];
                /**
                 * @description Only orders with this payment method.
                 * @example Credit Card
                 */
                payment_method?: components["parameters"]["PaymentMethod"];
                /**
                 * @description Only entries created at this moment or later.
                 * @example 2012-09-21
                 */
                min_date_created?: components["parameters"]["MinDateCreated"];
                /**
                 * @description Only entries created at this moment or earlier.
                 * @example 2018-12-31
                 */
                max_date_created?: components["parameters"]["MaxDateCreated"];
                /**
                 * @description Only entries last changed at this moment or later.
                 * @example 2013-02
                 */
                min_date_modified?: components["parameters"]["MinDateModified"];
                /**
                 * @description Only entries last changed at this moment or earlier.
                 * @example 2019
                 */
                max_date_modified?: components["parameters"]["MaxDateModified"];
                /**
                 * @description Only orders that came through this channel.
                 * @example 1
                 */
                channel_id?: components["parameters"]["ChannelId"];
                /**
                 * @description Only orders with this id in another system.
                 * @example pos-4711
                 */
                external_order_id?: components["parameters"]["ExternalOrderId"];
                /**
                 * @description Only archived orders, or only the others, as without it (this contract's choice).
                 * @example false
                 */
                is_deleted?: components["parameters"]["IsDeleted"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CountOrdersOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    getOrder: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `Last-Modified` of the copy that the client has. If nothing has changed since, the answer is 304. A list answers with only those entries that have changed since; with all of them where some have left it since, which a part of the list could not tell (this contract's choice). A date in the future is ignored, and so is one that cannot be read, and any date beside `If-None-Match` (RFC 9110, section 13.1.3).
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "If-Modified-Since"?: components["parameters"]["IfModifiedSince"];
            };
            path: {
                /**
                 * @description The id of the order.
                 * @example 118
                 */
                order_id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GetOrderOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    updateOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the order.
                 * @example 118
                 */
                order_id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderUpdate"];
            };
        };
        responses: {
            200: components["responses"]["UpdateOrderOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictQuantityUnavailable"];
            413: components["responses"]["RequestEntityTooLargeBodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    deleteOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the order.
                 * @example 118
                 */
                order_id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContentDeleted"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                /**
                 * @description The page of the list, counted from 1. A page past the end is an empty list.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page holds. Above the maximum the answer is 413.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only entries with this id or a higher one.
                 * @example 30
                 */
                min_id?: components["parameters"]["MinId"];
                /**
                 * @description Only entries with this id or a lower one.
                 * @example 100
                 */
                max_id?: components["parameters"]["MaxId"];
                /**
                 * @description Only customers with this first name.
                 * @example Jane
                 */
                first_name?: components["parameters"]["FirstName"];
                /**
                 * @description Only customers with this last name.
                 * @example Doe
                 */
                last_name?: components["parameters"]["LastName"];
                /**
                 * @description Only customers of this company.
                 * @example BigCommerce
                 */
                company?: components["parameters"]["Company"];
                /**
                 * @description Only the customer with this e-mail address.
                 * @example janedoe@example.com
                 */
                email?: components["parameters"]["CustomerEmail"];
                /**
                 * @description Only customers with this telephone number.
                 * @example 1234567890
                 */
                phone?: components["parameters"]["Phone"];
                /**
                 * @description Only customers with exactly this much store credit.
                 * @example 25
                 */
                store_credit?: components["parameters"]["StoreCredit"];
                /**
                 * @description Only customers of this group; 0 for those of none.
                 * @example 2
                 */
                customer_group_id?: components["parameters"]["CustomerGroupId"];
                /**
                 * @description Only entries created at this moment or later.
                 * @example 2012-09-21
                 */
                min_date_created?: components["parameters"]["MinDateCreated"];
                /**
                 * @description Only entries created at this moment or earlier.
                 * @example 2018-12-31
                 */
                max_date_created?: components["parameters"]["MaxDateCreated"];
                /**
                 * @description Only entries last changed at this moment or later.
                 * @example 2013-02
                 */
                min_date_modified?: components["parameters"]["MinDateModified"];
                /**
                 * @description Only entries last changed at this moment or earlier.
                 * @example 2019
                 */
                max_date_modified?: components["parameters"]["MaxDateModified"];
                /**
                 * @description Only customers whom this category exempts from tax.
                 * @example CHARITY
                 */
                tax_exempt_category?: components["parameters"]["TaxExemptCategory"];
            };
            header?: {
                /**
                 * @description The `Last-Modified` of the copy that the client has. If nothing has changed since, the answer is 304. A list answers with only those entries that have changed since; with all of them where some have left it since, which a part of the list could not tell (this contract's choice). A date in the future is ignored, and so is one that cannot be read, and any date beside `If-None-Match` (RFC 9110, section 13.1.3).
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "If-Modified-Since"?: components["parameters"]["IfModifiedSince"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ListCustomersOK"];
            204: components["responses"]["NoContentEmptyList"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["RequestEntityTooLargeLimitAboveMaximum"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    createCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerCreate"];
            };
        };
        responses: {
            201: components["responses"]["CreateCustomerCreated"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestExceptInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictDuplicateEmail"];
            413: components["responses"]["RequestEntityTooLargeBodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    deleteAllCustomers: {
        parameters: {
            query?: {
                /**
                 * @description Only entries with this id or a higher one.
                 * @example 30
                 */
                min_id?: components["parameters"]["MinId"];
                /**
                 * @description Only entries with this id or a lower one.
                 * @example 100
                 */
                max_id?: components["parameters"]["MaxId"];
                /**
                 * @description Only customers with this first name.
                 * @example Jane
                 */
                first_name?: components["parameters"]["FirstName"];
                /**
                 * @description Only customers with this last name.
                 * @example Doe
                 */
                last_name?: components["parameters"]["LastName"];
                /**
                 * @description Only customers of this company.
                 * @example BigCommerce
                 */
                company?: components["parameters"]["Company"];
                /**
                 * @description Only the customer with this e-mail address.
                 * @example janedoe@example.com
                 */
                email?: components["parameters"]["CustomerEmail"];
                /**
                 * @description Only customers with this telephone number.
                 * @example 1234567890
                 */
                phone?: components["parameters"]["Phone"];
                /**
                 * @description Only customers with exactly this much store credit.
                 * @example 25
                 */
                store_credit?: components["parameters"]["StoreCredit"];
                /**
                 * @description Only customers of this group; 0 for those of none.
                 * @example 2
                 */
                customer_group_id?: components["parameters"]["CustomerGroupId"];
                /**
                 * @description Only entries created at this moment or later.
                 * @example 2012-09-21
                 */
                min_date_created?: components["parameters"]["MinDateCreated"];
                /**
                 * @description Only entries created at this moment or earlier.
                 * @example 2018-12-31
                 */
                max_date_created?: components["parameters"]["MaxDateCreated"];
                /**
                 * @description Only entries last changed at this moment or later.
                 * @example 2013-02
                 */
                min_date_modified?: components["parameters"]["MinDateModified"];
                /**
                 * @description Only entries last changed at this moment or earlier.
                 * @example 2019
                 */
                max_date_modified?: components["parameters"]["MaxDateModified"];
                /**
                 * @description Only customers whom this category exempts from tax.
                 * @example CHARITY
                 */
                tax_exempt_category?: components["parameters"]["TaxExemptCategory"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: components["responses"]["Accepted"];
            204: components["responses"]["NoContentNothingToDelete"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    countCustomers: {
        parameters: {
            query?: {
                /**
                 * @description Only entries with this id or a higher one.
                 * @example 30
                 */
                min_id?: components["parameters"]["MinId"];
                /**
                 * @description Only entries with this id or a lower one.
                 * @example 100
                 */
                max_id?: components["parameters"]["MaxId"];
                /**
                 * @description Only customers with this first name.
                 * @example Jane
                 */
                first_name?: components["parameters"]["FirstName"];
                /**
                 * @description Only customers with this last name.
                 * @example Doe
                 */
                last_name?: components["parameters"]["LastName"];
                /**
                 * @description Only customers of this company.
                 * @example BigCommerce
                 */
                company?: components["parameters"]["Company"];
                /**
                 * @description Only the customer with this e-mail address.
                 * @example janedoe@example.com
                 */
                email?: components["parameters"]["CustomerEmail"];
                /**
                 * @description Only customers with this telephone number.
                 * @example 1234567890
                 */
                phone?: components["parameters"]["Phone"];
                /**
                 * @description Only customers with exactly this much store credit.
                 * @example 25
                 */
                store_credit?: components["parameters"]["StoreCredit"];
                /**
                 * @description Only customers of this group; 0 for those of none.
                 * @example 2
                 */
                customer_group_id?: components["parameters"]["CustomerGroupId"];
                /**
                 * @description Only entries created at this moment or later.
                 * @example 2012-09-21
                 */
                min_date_created?: components["parameters"]["MinDateCreated"];
                /**
                 * @description Only entries created at this moment or earlier.
                 * @example 2018-12-31
                 */
                max_date_created?: components["parameters"]["MaxDateCreated"];
                /**
                 * @description Only entries last changed at this moment or later.
                 * @example 2013-02
                 */
                min_date_modified?: components["parameters"]["MinDateModified"];
                /**
                 * @description Only entries last changed at this moment or earlier.
                 * @example 2019
                 */
                max_date_modified?: components["parameters"]["MaxDateModified"];
                /**
                 * @description Only customers whom this category exempts from tax.
                 * @example CHARITY
                 */
                tax_exempt_category?: components["parameters"]["TaxExemptCategory"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CountOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    getCustomer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `Last-Modified` of the copy that the client has. If nothing has changed since, the answer is 304. A list answers with only those entries that have changed since; with all of them where some have left it since, which a part of the list could not tell (this contract's choice). A date in the future is ignored, and so is one that cannot be read, and any date beside `If-None-Match` (RFC 9110, section 13.1.3).
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "If-Modified-Since"?: components["parameters"]["IfModifiedSince"];
            };
            path: {
                /**
                 * @description The id of the customer.
                 * @example 5
                 */
                customer_id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GetCustomerOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    updateCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the customer.
                 * @example 5
                 */
                customer_id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerUpdate"];
            };
        };
        responses: {
            200: components["responses"]["UpdateCustomerOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictDuplicateEmail"];
            413: components["responses"]["RequestEntityTooLargeBodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    deleteCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the customer.
                 * @example 5
                 */
                customer_id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContentDeleted"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
}
